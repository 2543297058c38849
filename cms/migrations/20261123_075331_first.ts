import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`places_addresses_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`mode\` text DEFAULT 'drop-in',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_hours_order_idx\` ON \`places_addresses_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_hours_parent_id_idx\` ON \`places_addresses_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_addresses_hours_locales_locale_parent_id_unique\` ON \`places_addresses_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_hours_locales_parent_id_idx\` ON \`places_addresses_hours_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_seasons_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`mode\` text DEFAULT 'drop-in',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_seasons_hours_order_idx\` ON \`places_addresses_seasons_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_seasons_hours_parent_id_idx\` ON \`places_addresses_seasons_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_seasons_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses_seasons_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_addresses_seasons_hours_locales_locale_parent_id_uniq\` ON \`places_addresses_seasons_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_seasons_hours_locales_parent_id_idx\` ON \`places_addresses_seasons_hours_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_seasons_order_idx\` ON \`places_addresses_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_seasons_parent_id_idx\` ON \`places_addresses_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_seasons_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_addresses_seasons_locales_locale_parent_id_unique\` ON \`places_addresses_seasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_seasons_locales_parent_id_idx\` ON \`places_addresses_seasons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_monthly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nth\` text DEFAULT 'first',
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`mode\` text DEFAULT 'drop-in',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_monthly_order_idx\` ON \`places_addresses_monthly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_monthly_parent_id_idx\` ON \`places_addresses_monthly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_monthly_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses_monthly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_addresses_monthly_locales_locale_parent_id_unique\` ON \`places_addresses_monthly_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_monthly_locales_parent_id_idx\` ON \`places_addresses_monthly_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_holidays_open_on\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_holidays_open_on_order_idx\` ON \`places_addresses_holidays_open_on\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_holidays_open_on_parent_idx\` ON \`places_addresses_holidays_open_on\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_transport\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mode\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_transport_order_idx\` ON \`places_addresses_transport\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_transport_parent_id_idx\` ON \`places_addresses_transport\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_transport_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses_transport\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_addresses_transport_locales_locale_parent_id_unique\` ON \`places_addresses_transport_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_transport_locales_parent_id_idx\` ON \`places_addresses_transport_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_access\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`feature\` text,
  	\`available\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_access_order_idx\` ON \`places_addresses_access\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_access_parent_id_idx\` ON \`places_addresses_access\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_access_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses_access\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_addresses_access_locales_locale_parent_id_unique\` ON \`places_addresses_access_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_access_locales_parent_id_idx\` ON \`places_addresses_access_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`telephone\` text,
  	\`street\` text,
  	\`postal_code\` text,
  	\`town\` text,
  	\`municipality\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`confirmed\` integer DEFAULT false,
  	\`holidays_closed\` integer DEFAULT true,
  	\`holidays_eves\` text DEFAULT 'ordinary',
  	\`holidays_eves_close\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_addresses_order_idx\` ON \`places_addresses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_parent_id_idx\` ON \`places_addresses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_addresses_locales\` (
  	\`directions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_addresses_locales_locale_parent_id_unique\` ON \`places_addresses_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_addresses_locales_parent_id_idx\` ON \`places_addresses_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`service_id\` text(36),
  	\`from\` text,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_services_order_idx\` ON \`places_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_services_parent_id_idx\` ON \`places_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_services_service_idx\` ON \`places_services\` (\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`places_services_locales\` (
  	\`addition\` text,
  	\`replacement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_services_locales_locale_parent_id_unique\` ON \`places_services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_services_locales_parent_id_idx\` ON \`places_services_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`languages\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_people_order_idx\` ON \`places_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_people_parent_id_idx\` ON \`places_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_people_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_people_locales_locale_parent_id_unique\` ON \`places_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_people_locales_parent_id_idx\` ON \`places_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`name\` text,
  	\`moves_in\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_parts_order_idx\` ON \`places_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_parts_parent_id_idx\` ON \`places_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_parts_locales\` (
  	\`visit_before\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_parts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_parts_locales_locale_parent_id_unique\` ON \`places_parts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_parts_locales_parent_id_idx\` ON \`places_parts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`name\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_partners_order_idx\` ON \`places_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_partners_parent_id_idx\` ON \`places_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`region_id\` text(36),
  	\`written\` text DEFAULT 'nb',
  	\`email\` text,
  	\`booking_url\` text,
  	\`stage\` text DEFAULT 'separate',
  	\`one_door_from\` text,
  	\`picture_id\` text(36),
  	\`checked\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`places_region_idx\` ON \`places\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`places_picture_idx\` ON \`places\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_created_at_list_idx\` ON \`places\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`places_locales\` (
  	\`summary\` text,
  	\`merger\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_locales_parent_id_idx\` ON \`places_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_texts_order_parent\` ON \`places_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`mode\` text DEFAULT 'drop-in',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_hours_order_idx\` ON \`_places_v_version_addresses_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_hours_parent_id_idx\` ON \`_places_v_version_addresses_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_addresses_hours_locales_locale_parent_id_u\` ON \`_places_v_version_addresses_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_hours_locales_parent_id_idx\` ON \`_places_v_version_addresses_hours_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_seasons_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`mode\` text DEFAULT 'drop-in',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_seasons_hours_order_idx\` ON \`_places_v_version_addresses_seasons_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_seasons_hours_parent_id_idx\` ON \`_places_v_version_addresses_seasons_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_seasons_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses_seasons_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_addresses_seasons_hours_locales_locale_par\` ON \`_places_v_version_addresses_seasons_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_seasons_hours_locales_parent_id_idx\` ON \`_places_v_version_addresses_seasons_hours_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_seasons_order_idx\` ON \`_places_v_version_addresses_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_seasons_parent_id_idx\` ON \`_places_v_version_addresses_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_seasons_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_addresses_seasons_locales_locale_parent_id\` ON \`_places_v_version_addresses_seasons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_seasons_locales_parent_id_idx\` ON \`_places_v_version_addresses_seasons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_monthly\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nth\` text DEFAULT 'first',
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`mode\` text DEFAULT 'drop-in',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_monthly_order_idx\` ON \`_places_v_version_addresses_monthly\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_monthly_parent_id_idx\` ON \`_places_v_version_addresses_monthly\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_monthly_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses_monthly\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_addresses_monthly_locales_locale_parent_id\` ON \`_places_v_version_addresses_monthly_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_monthly_locales_parent_id_idx\` ON \`_places_v_version_addresses_monthly_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_holidays_open_on\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v_version_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_holidays_open_on_order_idx\` ON \`_places_v_version_addresses_holidays_open_on\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_holidays_open_on_parent_idx\` ON \`_places_v_version_addresses_holidays_open_on\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_transport\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mode\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_transport_order_idx\` ON \`_places_v_version_addresses_transport\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_transport_parent_id_idx\` ON \`_places_v_version_addresses_transport\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_transport_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses_transport\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_addresses_transport_locales_locale_parent_\` ON \`_places_v_version_addresses_transport_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_transport_locales_parent_id_idx\` ON \`_places_v_version_addresses_transport_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_access\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`feature\` text,
  	\`available\` integer DEFAULT true,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_access_order_idx\` ON \`_places_v_version_addresses_access\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_access_parent_id_idx\` ON \`_places_v_version_addresses_access\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_access_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses_access\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_addresses_access_locales_locale_parent_id_\` ON \`_places_v_version_addresses_access_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_access_locales_parent_id_idx\` ON \`_places_v_version_addresses_access_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`telephone\` text,
  	\`street\` text,
  	\`postal_code\` text,
  	\`town\` text,
  	\`municipality\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`confirmed\` integer DEFAULT false,
  	\`holidays_closed\` integer DEFAULT true,
  	\`holidays_eves\` text DEFAULT 'ordinary',
  	\`holidays_eves_close\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_order_idx\` ON \`_places_v_version_addresses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_parent_id_idx\` ON \`_places_v_version_addresses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_addresses_locales\` (
  	\`directions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_addresses_locales_locale_parent_id_unique\` ON \`_places_v_version_addresses_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_addresses_locales_parent_id_idx\` ON \`_places_v_version_addresses_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`service_id\` text(36),
  	\`from\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_services_order_idx\` ON \`_places_v_version_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_services_parent_id_idx\` ON \`_places_v_version_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_services_service_idx\` ON \`_places_v_version_services\` (\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_services_locales\` (
  	\`addition\` text,
  	\`replacement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_services_locales_locale_parent_id_unique\` ON \`_places_v_version_services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_services_locales_parent_id_idx\` ON \`_places_v_version_services_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`languages\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_people_order_idx\` ON \`_places_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_people_parent_id_idx\` ON \`_places_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_people_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_people_locales_locale_parent_id_unique\` ON \`_places_v_version_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_people_locales_parent_id_idx\` ON \`_places_v_version_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`name\` text,
  	\`moves_in\` text,
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_parts_order_idx\` ON \`_places_v_version_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_parts_parent_id_idx\` ON \`_places_v_version_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_parts_locales\` (
  	\`visit_before\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_parts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_parts_locales_locale_parent_id_unique\` ON \`_places_v_version_parts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_parts_locales_parent_id_idx\` ON \`_places_v_version_parts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`name\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_partners_order_idx\` ON \`_places_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_partners_parent_id_idx\` ON \`_places_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_region_id\` text(36),
  	\`version_written\` text DEFAULT 'nb',
  	\`version_email\` text,
  	\`version_booking_url\` text,
  	\`version_stage\` text DEFAULT 'separate',
  	\`version_one_door_from\` text,
  	\`version_picture_id\` text(36),
  	\`version_checked\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_region_idx\` ON \`_places_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_picture_idx\` ON \`_places_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version__status_idx\` ON \`_places_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_snapshot_idx\` ON \`_places_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_published_locale_idx\` ON \`_places_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_version_created_at_created_at_list_idx\` ON \`_places_v\` (\`latest\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_version_updated_at_created_at_list_idx\` ON \`_places_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_version_title_created_at_list_idx\` ON \`_places_v\` (\`latest\`,\`version_title\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_version_region_id_created_at_list_idx\` ON \`_places_v\` (\`latest\`,\`version_region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_version_stage_created_at_list_idx\` ON \`_places_v\` (\`latest\`,\`version_stage\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_version__status_created_at_list_idx\` ON \`_places_v\` (\`latest\`,\`version__status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_version__status_version_updated_at_created_at_list_idx\` ON \`_places_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_locales\` (
  	\`version_summary\` text,
  	\`version_merger\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_locales_locale_parent_id_unique\` ON \`_places_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_locales_parent_id_idx\` ON \`_places_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_texts_order_parent\` ON \`_places_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`names\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`reason\` text,
  	\`state\` text DEFAULT 'proposed' NOT NULL,
  	\`from\` text,
  	\`decision\` text,
  	\`overruling\` text,
  	\`former_shown_until\` text,
  	\`proposed_by\` text,
  	\`overruled_by\` text,
  	\`prepared_news_id\` text(36),
  	\`keeps_address\` integer DEFAULT false,
  	\`region_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`prepared_news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`names_prepared_news_idx\` ON \`names\` (\`prepared_news_id\`);`)
  await db.run(sql`CREATE INDEX \`names_region_idx\` ON \`names\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`names_created_at_idx\` ON \`names\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`names_updated_at_created_at_list_idx\` ON \`names\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`names_name_created_at_list_idx\` ON \`names\` (\`name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`names_place_id_created_at_list_idx\` ON \`names\` (\`place_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`names_state_created_at_list_idx\` ON \`names\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`names_from_created_at_list_idx\` ON \`names\` (\`from\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`names_proposed_by_created_at_list_idx\` ON \`names\` (\`proposed_by\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`exceptions_periods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	\`mode\` text DEFAULT 'drop-in' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exceptions_periods_order_idx\` ON \`exceptions_periods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_periods_parent_id_idx\` ON \`exceptions_periods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exceptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`place_id\` text(36),
  	\`address\` text,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`undo\` text,
  	\`region_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exceptions_place_idx\` ON \`exceptions\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_region_idx\` ON \`exceptions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_created_at_idx\` ON \`exceptions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_updated_at_created_at_list_idx\` ON \`exceptions\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_from_created_at_list_idx\` ON \`exceptions\` (\`from\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_title_created_at_list_idx\` ON \`exceptions\` (\`title\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_to_created_at_list_idx\` ON \`exceptions\` (\`to\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`exceptions_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exceptions_locales_locale_parent_id_unique\` ON \`exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exceptions_locales_parent_id_idx\` ON \`exceptions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text DEFAULT 'local',
  	\`replaceable\` integer DEFAULT false,
  	\`region_id\` text(36),
  	\`order\` numeric DEFAULT 100,
  	\`written\` text DEFAULT 'nb',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_region_idx\` ON \`services\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_created_at_list_idx\` ON \`services\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_order_created_at_list_idx\` ON \`services\` (\`order\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_locales_locale_parent_id_unique\` ON \`services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_locales_parent_id_idx\` ON \`services_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_scope\` text DEFAULT 'local',
  	\`version_replaceable\` integer DEFAULT false,
  	\`version_region_id\` text(36),
  	\`version_order\` numeric DEFAULT 100,
  	\`version_written\` text DEFAULT 'nb',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_region_idx\` ON \`_services_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_snapshot_idx\` ON \`_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_published_locale_idx\` ON \`_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_version_created_at_created_at_list_idx\` ON \`_services_v\` (\`latest\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_version_updated_at_created_at_list_idx\` ON \`_services_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_version_order_created_at_list_idx\` ON \`_services_v\` (\`latest\`,\`version_order\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_version_scope_created_at_list_idx\` ON \`_services_v\` (\`latest\`,\`version_scope\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_version_region_id_created_at_list_idx\` ON \`_services_v\` (\`latest\`,\`version_region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_version_replaceable_created_at_list_idx\` ON \`_services_v\` (\`latest\`,\`version_replaceable\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_version__status_version_updated_at_created_at_list_idx\` ON \`_services_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_locales_locale_parent_id_unique\` ON \`_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_locales_parent_id_idx\` ON \`_services_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`region_id\` text(36),
  	\`written\` text DEFAULT 'nb',
  	\`date\` text,
  	\`expires\` text,
  	\`picture_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_region_idx\` ON \`news\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`news_picture_idx\` ON \`news\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_created_at_list_idx\` ON \`news\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_updated_at_created_at_list_idx\` ON \`news\` (\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_date_created_at_list_idx\` ON \`news\` (\`deleted_at\`,\`date\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_expires_list_idx\` ON \`news\` (\`deleted_at\`,\`expires\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_locales_parent_id_idx\` ON \`news_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_region_id\` text(36),
  	\`version_written\` text DEFAULT 'nb',
  	\`version_date\` text,
  	\`version_expires\` text,
  	\`version_picture_id\` text(36),
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_region_idx\` ON \`_news_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_picture_idx\` ON \`_news_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_deleted_at_version_created_at_created_at_list_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_deleted_at_version_updated_at_created_at_list_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_deleted_at_version_date_created_at_list_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_date\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_deleted_at_version_region_id_created_at_list_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_deleted_at_version_written_created_at_list_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version_written\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_deleted_at_version__status_created_at_list_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_deleted_at_version__status_version_updated_at_created_at_list_idx\` ON \`_news_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_locales_parent_id_idx\` ON \`_news_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_outcomes_order_idx\` ON \`courses_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_outcomes_parent_id_idx\` ON \`courses_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_outcomes_locales_locale_parent_id_unique\` ON \`courses_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_outcomes_locales_parent_id_idx\` ON \`courses_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_audiences_order_idx\` ON \`courses_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_audiences_parent_idx\` ON \`courses_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_sessions_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_sessions_meetings_order_idx\` ON \`courses_sessions_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_sessions_meetings_parent_id_idx\` ON \`courses_sessions_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts\` text,
  	\`ends\` text,
  	\`status\` text DEFAULT 'open',
  	\`apply_from\` text,
  	\`deadline\` text,
  	\`address\` text,
  	\`room\` text,
  	\`capacity\` numeric,
  	\`places_left\` numeric,
  	\`waiting\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_sessions_order_idx\` ON \`courses_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_sessions_parent_id_idx\` ON \`courses_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_sessions_locales\` (
  	\`schedule_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_sessions_locales_locale_parent_id_unique\` ON \`courses_sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_sessions_locales_parent_id_idx\` ON \`courses_sessions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text,
  	\`level\` text DEFAULT 'none',
  	\`credential\` text DEFAULT 'none',
  	\`language\` text DEFAULT 'nb',
  	\`level_from\` text,
  	\`level_to\` text,
  	\`mode\` text DEFAULT 'in-place',
  	\`admission\` text DEFAULT 'sessions',
  	\`price_terms\` text DEFAULT 'ask',
  	\`amount\` numeric,
  	\`price_per\` text DEFAULT 'course',
  	\`exam_fee\` numeric,
  	\`apply_url\` text,
  	\`apply_email\` text,
  	\`contact_email\` text,
  	\`contact_telephone\` text,
  	\`region_id\` text(36),
  	\`provider_id\` text(36),
  	\`reference\` text,
  	\`slug\` text,
  	\`written\` text DEFAULT 'nb',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_subject_idx\` ON \`courses\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`courses_region_idx\` ON \`courses\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_provider_idx\` ON \`courses\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_reference_idx\` ON \`courses\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`courses_slug_idx\` ON \`courses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`courses_updated_at_idx\` ON \`courses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_created_at_idx\` ON \`courses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses__status_idx\` ON \`courses\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_created_at_list_idx\` ON \`courses\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_updated_at_created_at_list_idx\` ON \`courses\` (\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_region_id__status_list_idx\` ON \`courses\` (\`deleted_at\`,\`region_id\`,\`_status\`);`)
  await db.run(sql`CREATE TABLE \`courses_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`requirements\` text,
  	\`duration\` text,
  	\`workload\` text,
  	\`price_note\` text,
  	\`apply_how\` text,
  	\`contact_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_locales_locale_parent_id_unique\` ON \`courses_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_locales_parent_id_idx\` ON \`courses_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`goals_id\` text(36),
  	\`places_id\` text(36),
  	\`regions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_rels_order_idx\` ON \`courses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_parent_idx\` ON \`courses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_path_idx\` ON \`courses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_goals_id_idx\` ON \`courses_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_places_id_idx\` ON \`courses_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_regions_id_idx\` ON \`courses_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_outcomes_order_idx\` ON \`_courses_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_outcomes_parent_id_idx\` ON \`_courses_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_courses_v_version_outcomes_locales_locale_parent_id_unique\` ON \`_courses_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_outcomes_locales_parent_id_idx\` ON \`_courses_v_version_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_audiences_order_idx\` ON \`_courses_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_audiences_parent_idx\` ON \`_courses_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_sessions_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sessions_meetings_order_idx\` ON \`_courses_v_version_sessions_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sessions_meetings_parent_id_idx\` ON \`_courses_v_version_sessions_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts\` text,
  	\`ends\` text,
  	\`status\` text DEFAULT 'open',
  	\`apply_from\` text,
  	\`deadline\` text,
  	\`address\` text,
  	\`room\` text,
  	\`capacity\` numeric,
  	\`places_left\` numeric,
  	\`waiting\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sessions_order_idx\` ON \`_courses_v_version_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sessions_parent_id_idx\` ON \`_courses_v_version_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_sessions_locales\` (
  	\`schedule_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_courses_v_version_sessions_locales_locale_parent_id_unique\` ON \`_courses_v_version_sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sessions_locales_parent_id_idx\` ON \`_courses_v_version_sessions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_subject\` text,
  	\`version_level\` text DEFAULT 'none',
  	\`version_credential\` text DEFAULT 'none',
  	\`version_language\` text DEFAULT 'nb',
  	\`version_level_from\` text,
  	\`version_level_to\` text,
  	\`version_mode\` text DEFAULT 'in-place',
  	\`version_admission\` text DEFAULT 'sessions',
  	\`version_price_terms\` text DEFAULT 'ask',
  	\`version_amount\` numeric,
  	\`version_price_per\` text DEFAULT 'course',
  	\`version_exam_fee\` numeric,
  	\`version_apply_url\` text,
  	\`version_apply_email\` text,
  	\`version_contact_email\` text,
  	\`version_contact_telephone\` text,
  	\`version_region_id\` text(36),
  	\`version_provider_id\` text(36),
  	\`version_reference\` text,
  	\`version_slug\` text,
  	\`version_written\` text DEFAULT 'nb',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_parent_idx\` ON \`_courses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_subject_idx\` ON \`_courses_v\` (\`version_subject\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_region_idx\` ON \`_courses_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_provider_idx\` ON \`_courses_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_reference_idx\` ON \`_courses_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_slug_idx\` ON \`_courses_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_updated_at_idx\` ON \`_courses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_created_at_idx\` ON \`_courses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_deleted_at_idx\` ON \`_courses_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version__status_idx\` ON \`_courses_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_created_at_idx\` ON \`_courses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_updated_at_idx\` ON \`_courses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_snapshot_idx\` ON \`_courses_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_published_locale_idx\` ON \`_courses_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version_created_at_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version_updated_at_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version_reference_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version_reference\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version_region_id_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version_region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version_provider_id_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version_provider_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version_admission_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version_admission\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version__status_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_version_deleted_at_version__status_version_updated_at_created_at_list_idx\` ON \`_courses_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_requirements\` text,
  	\`version_duration\` text,
  	\`version_workload\` text,
  	\`version_price_note\` text,
  	\`version_apply_how\` text,
  	\`version_contact_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_courses_v_locales_locale_parent_id_unique\` ON \`_courses_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_locales_parent_id_idx\` ON \`_courses_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`goals_id\` text(36),
  	\`places_id\` text(36),
  	\`regions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_order_idx\` ON \`_courses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_parent_idx\` ON \`_courses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_path_idx\` ON \`_courses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_goals_id_idx\` ON \`_courses_v_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_places_id_idx\` ON \`_courses_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_regions_id_idx\` ON \`_courses_v_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`providers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`providers_created_at_idx\` ON \`providers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_updated_at_created_at_list_idx\` ON \`providers\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_name_created_at_list_idx\` ON \`providers\` (\`name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`providers_type_created_at_list_idx\` ON \`providers\` (\`type\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`map\` text,
  	\`every\` text DEFAULT 'day' NOT NULL,
  	\`weekday\` text DEFAULT '1',
  	\`hour\` numeric DEFAULT 5 NOT NULL,
  	\`remove_gone\` integer DEFAULT true,
  	\`region_id\` text(36),
  	\`provider_id\` text(36),
  	\`written\` text DEFAULT 'nb' NOT NULL,
  	\`by_id\` text(36),
  	\`tried\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_by_idx\` ON \`sources\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_created_at_list_idx\` ON \`sources\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_name_created_at_list_idx\` ON \`sources\` (\`name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_provider_id_created_at_list_idx\` ON \`sources\` (\`provider_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_region_id_created_at_list_idx\` ON \`sources\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_every_created_at_list_idx\` ON \`sources\` (\`every\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_tried_created_at_list_idx\` ON \`sources\` (\`tried\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`both\` integer DEFAULT false,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_created_at_idx\` ON \`synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms__status_idx\` ON \`synonyms\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_updated_at_created_at_list_idx\` ON \`synonyms\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_title_created_at_list_idx\` ON \`synonyms\` (\`title\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_texts_order_parent\` ON \`synonyms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_synonyms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_both\` integer DEFAULT false,
  	\`version_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_synonyms_v_parent_idx\` ON \`_synonyms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_updated_at_idx\` ON \`_synonyms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_created_at_idx\` ON \`_synonyms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version__status_idx\` ON \`_synonyms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_created_at_idx\` ON \`_synonyms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_updated_at_idx\` ON \`_synonyms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_snapshot_idx\` ON \`_synonyms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_published_locale_idx\` ON \`_synonyms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_latest_version_created_at_created_at_list_idx\` ON \`_synonyms_v\` (\`latest\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_latest_version_updated_at_created_at_list_idx\` ON \`_synonyms_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_latest_version_title_created_at_list_idx\` ON \`_synonyms_v\` (\`latest\`,\`version_title\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_latest_version_both_created_at_list_idx\` ON \`_synonyms_v\` (\`latest\`,\`version_both\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_latest_version__status_created_at_list_idx\` ON \`_synonyms_v\` (\`latest\`,\`version__status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_latest_version__status_version_updated_at_created_at_list_idx\` ON \`_synonyms_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_synonyms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_synonyms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_synonyms_v_texts_order_parent\` ON \`_synonyms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_municipalities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`sami_name\` text,
  	\`sami_lang\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_municipalities_order_idx\` ON \`regions_municipalities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`regions_municipalities_parent_id_idx\` ON \`regions_municipalities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`colour\` text NOT NULL,
  	\`picture_id\` text(36),
  	\`sami_area\` integer DEFAULT false,
  	\`closed_on\` text,
  	\`closed_successor_id\` text(36),
  	\`closing_on\` text,
  	\`closing_successor_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`closed_successor_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`closing_successor_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_slug_idx\` ON \`regions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regions_picture_idx\` ON \`regions\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_closed_closed_successor_idx\` ON \`regions\` (\`closed_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_closing_closing_successor_idx\` ON \`regions\` (\`closing_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_created_at_idx\` ON \`regions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_updated_at_created_at_list_idx\` ON \`regions\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_slug_created_at_list_idx\` ON \`regions\` (\`slug\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_colour_created_at_list_idx\` ON \`regions\` (\`colour\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regions_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_locales_locale_parent_id_unique\` ON \`regions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_locales_parent_id_idx\` ON \`regions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`regions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_texts_order_parent\` ON \`regions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`closings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`region_id\` text(36) NOT NULL,
  	\`successor_id\` text(36) NOT NULL,
  	\`on\` text NOT NULL,
  	\`announced\` integer DEFAULT true,
  	\`decision\` text,
  	\`state\` text DEFAULT 'planned' NOT NULL,
  	\`moved\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`closings_region_idx\` ON \`closings\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`closings_successor_idx\` ON \`closings\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`closings_created_at_idx\` ON \`closings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`closings_updated_at_created_at_list_idx\` ON \`closings\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`closings_title_created_at_list_idx\` ON \`closings\` (\`title\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`closings_on_created_at_list_idx\` ON \`closings\` (\`on\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`closings_state_created_at_list_idx\` ON \`closings\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`goals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`slug\` text,
  	\`written\` text DEFAULT 'nb',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`goals_slug_idx\` ON \`goals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`goals_created_at_idx\` ON \`goals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`goals__status_idx\` ON \`goals\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`goals_updated_at_created_at_list_idx\` ON \`goals\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`goals_order_created_at_list_idx\` ON \`goals\` (\`order\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`goals_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`goals_locales_locale_parent_id_unique\` ON \`goals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_locales_parent_id_idx\` ON \`goals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_goals_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_order\` numeric DEFAULT 100,
  	\`version_slug\` text,
  	\`version_written\` text DEFAULT 'nb',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_goals_v_parent_idx\` ON \`_goals_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_slug_idx\` ON \`_goals_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_updated_at_idx\` ON \`_goals_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_created_at_idx\` ON \`_goals_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version__status_idx\` ON \`_goals_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_created_at_idx\` ON \`_goals_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_updated_at_idx\` ON \`_goals_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_snapshot_idx\` ON \`_goals_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_published_locale_idx\` ON \`_goals_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_latest_version_created_at_created_at_list_idx\` ON \`_goals_v\` (\`latest\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_latest_version_updated_at_created_at_list_idx\` ON \`_goals_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_latest_version_order_created_at_list_idx\` ON \`_goals_v\` (\`latest\`,\`version_order\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_latest_version__status_created_at_list_idx\` ON \`_goals_v\` (\`latest\`,\`version__status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_latest_version__status_version_updated_at_created_at_list_idx\` ON \`_goals_v\` (\`latest\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_goals_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_goals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_goals_v_locales_locale_parent_id_unique\` ON \`_goals_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_locales_parent_id_idx\` ON \`_goals_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference\` text,
  	\`year\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_decisions_order_idx\` ON \`pages_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_decisions_parent_id_idx\` ON \`pages_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_decisions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_decisions_locales_locale_parent_id_unique\` ON \`pages_decisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_decisions_locales_parent_id_idx\` ON \`pages_decisions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`order\` numeric DEFAULT 100,
  	\`written\` text DEFAULT 'nb',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_path_idx\` ON \`pages\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_created_at_list_idx\` ON \`pages\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_updated_at_created_at_list_idx\` ON \`pages\` (\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_id_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text,
  	\`year\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_decisions_order_idx\` ON \`_pages_v_version_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_decisions_parent_id_idx\` ON \`_pages_v_version_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_decisions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_decisions_locales_locale_parent_id_unique\` ON \`_pages_v_version_decisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_decisions_locales_parent_id_idx\` ON \`_pages_v_version_decisions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_path\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_written\` text DEFAULT 'nb',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_path_idx\` ON \`_pages_v\` (\`version_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_deleted_at_version_created_at_created_at_list_idx\` ON \`_pages_v\` (\`latest\`,\`version_deleted_at\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_deleted_at_version_updated_at_created_at_list_idx\` ON \`_pages_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_deleted_at_version_path_created_at_list_idx\` ON \`_pages_v\` (\`latest\`,\`version_deleted_at\`,\`version_path\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_deleted_at_version__status_created_at_list_idx\` ON \`_pages_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_deleted_at_version__status_version_updated_at_created_at_list_idx\` ON \`_pages_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_id_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`target\` text NOT NULL,
  	\`document\` text,
  	\`field\` text NOT NULL,
  	\`locale\` text DEFAULT 'no' NOT NULL,
  	\`before\` text,
  	\`proposed\` text,
  	\`reason\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`answer\` text,
  	\`region_id\` text(36),
  	\`proposed_by_id\` text(36),
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_document_idx\` ON \`proposals\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`proposals_proposed_by_idx\` ON \`proposals\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_decided_by_idx\` ON \`proposals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_created_at_list_idx\` ON \`proposals\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_title_created_at_list_idx\` ON \`proposals\` (\`title\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_region_id_created_at_list_idx\` ON \`proposals\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_state_created_at_list_idx\` ON \`proposals\` (\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`region_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w480avif_url\` text,
  	\`sizes_w480avif_width\` numeric,
  	\`sizes_w480avif_height\` numeric,
  	\`sizes_w480avif_mime_type\` text,
  	\`sizes_w480avif_filesize\` numeric,
  	\`sizes_w480avif_filename\` text,
  	\`sizes_w480webp_url\` text,
  	\`sizes_w480webp_width\` numeric,
  	\`sizes_w480webp_height\` numeric,
  	\`sizes_w480webp_mime_type\` text,
  	\`sizes_w480webp_filesize\` numeric,
  	\`sizes_w480webp_filename\` text,
  	\`sizes_w960avif_url\` text,
  	\`sizes_w960avif_width\` numeric,
  	\`sizes_w960avif_height\` numeric,
  	\`sizes_w960avif_mime_type\` text,
  	\`sizes_w960avif_filesize\` numeric,
  	\`sizes_w960avif_filename\` text,
  	\`sizes_w960webp_url\` text,
  	\`sizes_w960webp_width\` numeric,
  	\`sizes_w960webp_height\` numeric,
  	\`sizes_w960webp_mime_type\` text,
  	\`sizes_w960webp_filesize\` numeric,
  	\`sizes_w960webp_filename\` text,
  	\`sizes_w1600avif_url\` text,
  	\`sizes_w1600avif_width\` numeric,
  	\`sizes_w1600avif_height\` numeric,
  	\`sizes_w1600avif_mime_type\` text,
  	\`sizes_w1600avif_filesize\` numeric,
  	\`sizes_w1600avif_filename\` text,
  	\`sizes_w1600webp_url\` text,
  	\`sizes_w1600webp_width\` numeric,
  	\`sizes_w1600webp_height\` numeric,
  	\`sizes_w1600webp_mime_type\` text,
  	\`sizes_w1600webp_filesize\` numeric,
  	\`sizes_w1600webp_filename\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_region_idx\` ON \`media\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w480avif_sizes_w480avif_filename_idx\` ON \`media\` (\`sizes_w480avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w480webp_sizes_w480webp_filename_idx\` ON \`media\` (\`sizes_w480webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960avif_sizes_w960avif_filename_idx\` ON \`media\` (\`sizes_w960avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960webp_sizes_w960webp_filename_idx\` ON \`media\` (\`sizes_w960webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600avif_sizes_w1600avif_filename_idx\` ON \`media\` (\`sizes_w1600avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600webp_sizes_w1600webp_filename_idx\` ON \`media\` (\`sizes_w1600webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_created_at_list_idx\` ON \`media\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_id_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_id\` text(36) NOT NULL,
  	\`person\` text NOT NULL,
  	\`given\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`withdrawn\` text,
  	\`recorded_by_id\` text(36),
  	\`region_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_recorded_by_idx\` ON \`consents\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_region_idx\` ON \`consents\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_created_at_list_idx\` ON \`consents\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_given_created_at_list_idx\` ON \`consents\` (\`given\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_person_created_at_list_idx\` ON \`consents\` (\`person\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_place_id_created_at_list_idx\` ON \`consents\` (\`place_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_withdrawn_created_at_list_idx\` ON \`consents\` (\`withdrawn\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'region-editor' NOT NULL,
  	\`left\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_created_at_list_idx\` ON \`users\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`users_name_created_at_list_idx\` ON \`users\` (\`name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`users_email_created_at_list_idx\` ON \`users\` (\`email\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`users_role_created_at_list_idx\` ON \`users\` (\`role\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`users_left_created_at_list_idx\` ON \`users\` (\`left\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`regions_id\` text(36),
  	\`providers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`providers_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_regions_id_idx\` ON \`users_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_providers_id_idx\` ON \`users_rels\` (\`providers_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`gone\` integer DEFAULT false NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	\`lastmod\` text NOT NULL,
  	\`locales\` text NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`body\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_sequence_idx\` ON \`releases\` (\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kind_document_idx\` ON \`releases\` (\`kind\`,\`document\`);`)
  await db.run(sql`CREATE TABLE \`nodes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`node\` text NOT NULL,
  	\`address\` text,
  	\`epoch\` text,
  	\`cursor\` numeric NOT NULL,
  	\`first_seen\` numeric NOT NULL,
  	\`last_seen\` numeric NOT NULL,
  	\`failing\` text NOT NULL,
  	\`failing_pages\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`nodes_node_idx\` ON \`nodes\` (\`node\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`node\` text NOT NULL,
  	\`heard\` numeric NOT NULL,
  	\`report\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_heard_idx\` ON \`publications\` (\`heard\`);`)
  await db.run(sql`CREATE TABLE \`preview_rounds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`round\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_rounds_document_idx\` ON \`preview_rounds\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`confirmations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_id\` text(36),
  	\`course_id\` text(36),
  	\`fact\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`by_id\` text(36),
  	\`how\` text DEFAULT 'confirmed' NOT NULL,
  	\`before\` text,
  	\`key\` text NOT NULL,
  	\`region_id\` text(36),
  	\`provider_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`confirmations_place_idx\` ON \`confirmations\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_course_idx\` ON \`confirmations\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_by_idx\` ON \`confirmations\` (\`by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`confirmations_key_idx\` ON \`confirmations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_region_idx\` ON \`confirmations\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_provider_idx\` ON \`confirmations\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_updated_at_idx\` ON \`confirmations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_created_at_idx\` ON \`confirmations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gaps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place_id\` text(36),
  	\`service_id\` text(36),
  	\`region_id\` text(36),
  	\`since\` text NOT NULL,
  	\`until\` text,
  	\`by_id\` text(36),
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`gaps_place_idx\` ON \`gaps\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_service_idx\` ON \`gaps\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_region_idx\` ON \`gaps\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_until_idx\` ON \`gaps\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`gaps_by_idx\` ON \`gaps\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`reminders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reminders_key_idx\` ON \`reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reminders_at_idx\` ON \`reminders\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`taken_submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`taken_submissions_key_idx\` ON \`taken_submissions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`taken_submissions_at_idx\` ON \`taken_submissions\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`wishes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`region_id\` text(36),
  	\`municipality\` text,
  	\`day\` text NOT NULL,
  	\`mark_id\` text(36),
  	\`contact\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`mark_id\`) REFERENCES \`demand_marks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`wishes_key_idx\` ON \`wishes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`wishes_region_idx\` ON \`wishes\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`wishes_municipality_idx\` ON \`wishes\` (\`municipality\`);`)
  await db.run(sql`CREATE INDEX \`wishes_day_idx\` ON \`wishes\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`wishes_mark_idx\` ON \`wishes\` (\`mark_id\`);`)
  await db.run(sql`CREATE INDEX \`wishes_contact_idx\` ON \`wishes\` (\`contact\`);`)
  await db.run(sql`CREATE TABLE \`wish_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`asked\` text,
  	\`confirmed\` text,
  	\`answer_id\` text(36),
  	FOREIGN KEY (\`answer_id\`) REFERENCES \`demand_marks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`wish_contacts_key_idx\` ON \`wish_contacts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`wish_contacts_email_idx\` ON \`wish_contacts\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`wish_contacts_at_idx\` ON \`wish_contacts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`wish_contacts_asked_idx\` ON \`wish_contacts\` (\`asked\`);`)
  await db.run(sql`CREATE INDEX \`wish_contacts_confirmed_idx\` ON \`wish_contacts\` (\`confirmed\`);`)
  await db.run(sql`CREATE INDEX \`wish_contacts_answer_idx\` ON \`wish_contacts\` (\`answer_id\`);`)
  await db.run(sql`CREATE TABLE \`follows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`search_id\` text(36) NOT NULL,
  	\`language\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`asked\` text,
  	\`confirmed\` text,
  	\`since\` text,
  	\`refused\` numeric DEFAULT 0 NOT NULL,
  	FOREIGN KEY (\`search_id\`) REFERENCES \`follow_searches\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`follows_key_idx\` ON \`follows\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`follows_person_idx\` ON \`follows\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`follows_search_idx\` ON \`follows\` (\`search_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_at_idx\` ON \`follows\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`follows_asked_idx\` ON \`follows\` (\`asked\`);`)
  await db.run(sql`CREATE INDEX \`follows_confirmed_idx\` ON \`follows\` (\`confirmed\`);`)
  await db.run(sql`CREATE INDEX \`follows_since_idx\` ON \`follows\` (\`since\`);`)
  await db.run(sql`CREATE TABLE \`follow_searches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`query\` text NOT NULL,
  	\`region_id\` text(36),
  	\`name\` text,
  	\`seen\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`follow_searches_query_idx\` ON \`follow_searches\` (\`query\`);`)
  await db.run(sql`CREATE INDEX \`follow_searches_region_idx\` ON \`follow_searches\` (\`region_id\`);`)
  await db.run(sql`CREATE TABLE \`follow_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`week\` text NOT NULL,
  	\`began\` text NOT NULL,
  	\`ended\` text,
  	\`tries\` numeric NOT NULL,
  	\`sent\` numeric NOT NULL,
  	\`refused\` numeric NOT NULL,
  	\`lost\` numeric NOT NULL,
  	\`waiting\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`follow_runs_week_idx\` ON \`follow_runs\` (\`week\`);`)
  await db.run(sql`CREATE TABLE \`demand\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sum\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`said\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`region_id\` text(36),
  	\`result\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`shown\` integer DEFAULT false NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`demand_sum_idx\` ON \`demand\` (\`sum\`);`)
  await db.run(sql`CREATE INDEX \`demand_key_idx\` ON \`demand\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`demand_day_idx\` ON \`demand\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`demand_region_idx\` ON \`demand\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`demand_shown_idx\` ON \`demand\` (\`shown\`);`)
  await db.run(sql`CREATE TABLE \`demand_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`region_id\` text(36),
  	\`state\` text NOT NULL,
  	\`course_id\` text(36),
  	\`word\` text,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`demand_marks_key_idx\` ON \`demand_marks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`demand_marks_region_idx\` ON \`demand_marks\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`demand_marks_course_idx\` ON \`demand_marks\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`demand_marks_by_idx\` ON \`demand_marks\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`demand_marks_at_idx\` ON \`demand_marks\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`visits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sum\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`visits_sum_idx\` ON \`visits\` (\`sum\`);`)
  await db.run(sql`CREATE INDEX \`visits_month_idx\` ON \`visits\` (\`month\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`by_id\` text(36),
  	\`region_id\` text(36),
  	\`provider_id\` text(36),
  	\`source\` text NOT NULL,
  	\`options\` text NOT NULL,
  	\`preview\` text,
  	\`progress\` text NOT NULL,
  	\`error\` text,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_by_idx\` ON \`imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_region_idx\` ON \`imports\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_provider_idx\` ON \`imports\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_source_idx\` ON \`imports\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`origins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`course\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`run\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`values\` text NOT NULL,
  	\`marks\` text NOT NULL,
  	\`later\` text NOT NULL,
  	\`removed\` integer DEFAULT false,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`origins_course_idx\` ON \`origins\` (\`course\`);`)
  await db.run(sql`CREATE INDEX \`origins_provider_idx\` ON \`origins\` (\`provider\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`places_id\` text(36),
  	\`names_id\` text(36),
  	\`exceptions_id\` text(36),
  	\`services_id\` text(36),
  	\`news_id\` text(36),
  	\`courses_id\` text(36),
  	\`providers_id\` text(36),
  	\`sources_id\` text(36),
  	\`synonyms_id\` text(36),
  	\`regions_id\` text(36),
  	\`closings_id\` text(36),
  	\`goals_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`names_id\`) REFERENCES \`names\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exceptions_id\`) REFERENCES \`exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`providers_id\`) REFERENCES \`providers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`synonyms_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`closings_id\`) REFERENCES \`closings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_names_id_idx\` ON \`payload_locked_documents_rels\` (\`names_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exceptions_id_idx\` ON \`payload_locked_documents_rels\` (\`exceptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courses_id_idx\` ON \`payload_locked_documents_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_providers_id_idx\` ON \`payload_locked_documents_rels\` (\`providers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_closings_id_idx\` ON \`payload_locked_documents_rels\` (\`closings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_goals_id_idx\` ON \`payload_locked_documents_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notice\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`active\` integer DEFAULT false,
  	\`level\` text DEFAULT 'information' NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`written\` text DEFAULT 'nb' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`notice_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notice_locales_locale_parent_id_unique\` ON \`notice_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notice_locales_parent_id_idx\` ON \`notice_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notice_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_active\` integer DEFAULT false,
  	\`version_level\` text DEFAULT 'information' NOT NULL,
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_written\` text DEFAULT 'nb' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_notice_v_created_at_idx\` ON \`_notice_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_updated_at_idx\` ON \`_notice_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_notice_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_notice_v_locales_locale_parent_id_unique\` ON \`_notice_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_locales_parent_id_idx\` ON \`_notice_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`profile\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`county\` text NOT NULL,
  	\`logo_id\` text(36),
  	\`colour\` text NOT NULL,
  	\`name_pattern\` text DEFAULT 'Karrieresenter + region',
  	\`tone\` text,
  	\`email\` text NOT NULL,
  	\`written\` text DEFAULT 'nb' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`profile_logo_idx\` ON \`profile\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`profile_locales\` (
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profile\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`profile_locales_locale_parent_id_unique\` ON \`profile_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profile_locales_parent_id_idx\` ON \`profile_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_profile_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text NOT NULL,
  	\`version_county\` text NOT NULL,
  	\`version_logo_id\` text(36),
  	\`version_colour\` text NOT NULL,
  	\`version_name_pattern\` text DEFAULT 'Karrieresenter + region',
  	\`version_tone\` text,
  	\`version_email\` text NOT NULL,
  	\`version_written\` text DEFAULT 'nb' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_profile_v_version_version_logo_idx\` ON \`_profile_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_profile_v_created_at_idx\` ON \`_profile_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_profile_v_updated_at_idx\` ON \`_profile_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_profile_v_locales\` (
  	\`version_about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profile_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_profile_v_locales_locale_parent_id_unique\` ON \`_profile_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_profile_v_locales_parent_id_idx\` ON \`_profile_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_menu_order_idx\` ON \`navigation_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_parent_id_idx\` ON \`navigation_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_menu_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_menu_locales_locale_parent_id_unique\` ON \`navigation_menu_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_menu_locales_parent_id_idx\` ON \`navigation_menu_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_shortcuts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_shortcuts_order_idx\` ON \`navigation_shortcuts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_shortcuts_parent_id_idx\` ON \`navigation_shortcuts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_shortcuts_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_shortcuts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_shortcuts_locales_locale_parent_id_unique\` ON \`navigation_shortcuts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_shortcuts_locales_parent_id_idx\` ON \`navigation_shortcuts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_about\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_about_order_idx\` ON \`navigation_about\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_about_parent_id_idx\` ON \`navigation_about\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_about_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_about\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_about_locales_locale_parent_id_unique\` ON \`navigation_about_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_about_locales_parent_id_idx\` ON \`navigation_about_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`written\` text DEFAULT 'nb' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`navigation_locales\` (
  	\`front_heading\` text,
  	\`front_lede\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_locales_locale_parent_id_unique\` ON \`navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_locales_parent_id_idx\` ON \`navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_order_idx\` ON \`_navigation_v_version_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_parent_id_idx\` ON \`_navigation_v_version_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_menu_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_menu_locales_locale_parent_id_unique\` ON \`_navigation_v_version_menu_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_menu_locales_parent_id_idx\` ON \`_navigation_v_version_menu_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_shortcuts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_shortcuts_order_idx\` ON \`_navigation_v_version_shortcuts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_shortcuts_parent_id_idx\` ON \`_navigation_v_version_shortcuts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_shortcuts_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_shortcuts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_shortcuts_locales_locale_parent_id_uni\` ON \`_navigation_v_version_shortcuts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_shortcuts_locales_parent_id_idx\` ON \`_navigation_v_version_shortcuts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_about\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_about_order_idx\` ON \`_navigation_v_version_about\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_about_parent_id_idx\` ON \`_navigation_v_version_about\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_about_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_about\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_about_locales_locale_parent_id_unique\` ON \`_navigation_v_version_about_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_about_locales_parent_id_idx\` ON \`_navigation_v_version_about_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_written\` text DEFAULT 'nb' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_locales\` (
  	\`version_front_heading\` text,
  	\`version_front_lede\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_locales_locale_parent_id_unique\` ON \`_navigation_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_locales_parent_id_idx\` ON \`_navigation_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`how\` text NOT NULL,
  	\`on\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statement_checks_order_idx\` ON \`statement_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statement_checks_parent_id_idx\` ON \`statement_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement_checks_locales\` (
  	\`by\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statement_checks_locales_locale_parent_id_unique\` ON \`statement_checks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statement_checks_locales_parent_id_idx\` ON \`statement_checks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement_faults\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`reason\` text DEFAULT 'fault' NOT NULL,
  	\`mended\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statement_faults_order_idx\` ON \`statement_faults\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statement_faults_parent_id_idx\` ON \`statement_faults\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement_faults_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement_faults\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statement_faults_locales_locale_parent_id_unique\` ON \`statement_faults_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statement_faults_locales_parent_id_idx\` ON \`statement_faults_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`conformance\` text,
  	\`email\` text NOT NULL,
  	\`telephone\` text,
  	\`complaint\` text NOT NULL,
  	\`published\` text,
  	\`written\` text DEFAULT 'nb' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_statement_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`how\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_version_checks_order_idx\` ON \`_statement_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_checks_parent_id_idx\` ON \`_statement_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v_version_checks_locales\` (
  	\`by\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v_version_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statement_v_version_checks_locales_locale_parent_id_unique\` ON \`_statement_v_version_checks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_checks_locales_parent_id_idx\` ON \`_statement_v_version_checks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v_version_faults\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`reason\` text DEFAULT 'fault' NOT NULL,
  	\`mended\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_version_faults_order_idx\` ON \`_statement_v_version_faults\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_faults_parent_id_idx\` ON \`_statement_v_version_faults\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v_version_faults_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v_version_faults\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statement_v_version_faults_locales_locale_parent_id_unique\` ON \`_statement_v_version_faults_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_faults_locales_parent_id_idx\` ON \`_statement_v_version_faults_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_conformance\` text,
  	\`version_email\` text NOT NULL,
  	\`version_telephone\` text,
  	\`version_complaint\` text NOT NULL,
  	\`version_published\` text,
  	\`version_written\` text DEFAULT 'nb' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_created_at_idx\` ON \`_statement_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_updated_at_idx\` ON \`_statement_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`privacy_processors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`privacy\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`privacy_processors_order_idx\` ON \`privacy_processors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`privacy_processors_parent_id_idx\` ON \`privacy_processors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`privacy_processors_locales\` (
  	\`does\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`privacy_processors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`privacy_processors_locales_locale_parent_id_unique\` ON \`privacy_processors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_processors_locales_parent_id_idx\` ON \`privacy_processors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`privacy\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`controller\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`telephone\` text,
  	\`officer_name\` text,
  	\`officer_email\` text,
  	\`officer_telephone\` text,
  	\`written\` text DEFAULT 'nb' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_privacy_v_version_processors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_privacy_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_privacy_v_version_processors_order_idx\` ON \`_privacy_v_version_processors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_privacy_v_version_processors_parent_id_idx\` ON \`_privacy_v_version_processors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_privacy_v_version_processors_locales\` (
  	\`does\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_privacy_v_version_processors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_privacy_v_version_processors_locales_locale_parent_id_uniqu\` ON \`_privacy_v_version_processors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_privacy_v_version_processors_locales_parent_id_idx\` ON \`_privacy_v_version_processors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_privacy_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_controller\` text NOT NULL,
  	\`version_email\` text NOT NULL,
  	\`version_telephone\` text,
  	\`version_officer_name\` text,
  	\`version_officer_email\` text,
  	\`version_officer_telephone\` text,
  	\`version_written\` text DEFAULT 'nb' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_privacy_v_created_at_idx\` ON \`_privacy_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_privacy_v_updated_at_idx\` ON \`_privacy_v\` (\`updated_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`places_addresses_hours\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_seasons_hours\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_seasons_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_seasons\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_seasons_locales\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_monthly\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_monthly_locales\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_holidays_open_on\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_transport\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_transport_locales\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_access\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_access_locales\`;`)
  await db.run(sql`DROP TABLE \`places_addresses\`;`)
  await db.run(sql`DROP TABLE \`places_addresses_locales\`;`)
  await db.run(sql`DROP TABLE \`places_services\`;`)
  await db.run(sql`DROP TABLE \`places_services_locales\`;`)
  await db.run(sql`DROP TABLE \`places_people\`;`)
  await db.run(sql`DROP TABLE \`places_people_locales\`;`)
  await db.run(sql`DROP TABLE \`places_parts\`;`)
  await db.run(sql`DROP TABLE \`places_parts_locales\`;`)
  await db.run(sql`DROP TABLE \`places_partners\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`places_locales\`;`)
  await db.run(sql`DROP TABLE \`places_texts\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_hours\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_seasons_hours\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_seasons_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_seasons\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_seasons_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_monthly\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_monthly_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_holidays_open_on\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_transport\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_transport_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_access\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_access_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_addresses_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_services_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_parts\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_parts_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_texts\`;`)
  await db.run(sql`DROP TABLE \`names\`;`)
  await db.run(sql`DROP TABLE \`exceptions_periods\`;`)
  await db.run(sql`DROP TABLE \`exceptions\`;`)
  await db.run(sql`DROP TABLE \`exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`courses_outcomes\`;`)
  await db.run(sql`DROP TABLE \`courses_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`courses_audiences\`;`)
  await db.run(sql`DROP TABLE \`courses_sessions_meetings\`;`)
  await db.run(sql`DROP TABLE \`courses_sessions\`;`)
  await db.run(sql`DROP TABLE \`courses_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`courses\`;`)
  await db.run(sql`DROP TABLE \`courses_locales\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_sessions_meetings\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_sessions\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`_courses_v\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`providers\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`DROP TABLE \`synonyms_texts\`;`)
  await db.run(sql`DROP TABLE \`_synonyms_v\`;`)
  await db.run(sql`DROP TABLE \`_synonyms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`regions_municipalities\`;`)
  await db.run(sql`DROP TABLE \`regions\`;`)
  await db.run(sql`DROP TABLE \`regions_locales\`;`)
  await db.run(sql`DROP TABLE \`regions_texts\`;`)
  await db.run(sql`DROP TABLE \`closings\`;`)
  await db.run(sql`DROP TABLE \`goals\`;`)
  await db.run(sql`DROP TABLE \`goals_locales\`;`)
  await db.run(sql`DROP TABLE \`_goals_v\`;`)
  await db.run(sql`DROP TABLE \`_goals_v_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_decisions\`;`)
  await db.run(sql`DROP TABLE \`pages_decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_decisions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`nodes\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`preview_rounds\`;`)
  await db.run(sql`DROP TABLE \`confirmations\`;`)
  await db.run(sql`DROP TABLE \`gaps\`;`)
  await db.run(sql`DROP TABLE \`reminders\`;`)
  await db.run(sql`DROP TABLE \`taken_submissions\`;`)
  await db.run(sql`DROP TABLE \`wishes\`;`)
  await db.run(sql`DROP TABLE \`wish_contacts\`;`)
  await db.run(sql`DROP TABLE \`follows\`;`)
  await db.run(sql`DROP TABLE \`follow_searches\`;`)
  await db.run(sql`DROP TABLE \`follow_runs\`;`)
  await db.run(sql`DROP TABLE \`demand\`;`)
  await db.run(sql`DROP TABLE \`demand_marks\`;`)
  await db.run(sql`DROP TABLE \`visits\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`origins\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`notice\`;`)
  await db.run(sql`DROP TABLE \`notice_locales\`;`)
  await db.run(sql`DROP TABLE \`_notice_v\`;`)
  await db.run(sql`DROP TABLE \`_notice_v_locales\`;`)
  await db.run(sql`DROP TABLE \`profile\`;`)
  await db.run(sql`DROP TABLE \`profile_locales\`;`)
  await db.run(sql`DROP TABLE \`_profile_v\`;`)
  await db.run(sql`DROP TABLE \`_profile_v_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_menu\`;`)
  await db.run(sql`DROP TABLE \`navigation_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_shortcuts\`;`)
  await db.run(sql`DROP TABLE \`navigation_shortcuts_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_about\`;`)
  await db.run(sql`DROP TABLE \`navigation_about_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_menu\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_menu_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_shortcuts\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_shortcuts_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_about\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_about_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_locales\`;`)
  await db.run(sql`DROP TABLE \`statement_checks\`;`)
  await db.run(sql`DROP TABLE \`statement_checks_locales\`;`)
  await db.run(sql`DROP TABLE \`statement_faults\`;`)
  await db.run(sql`DROP TABLE \`statement_faults_locales\`;`)
  await db.run(sql`DROP TABLE \`statement\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_checks_locales\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_faults\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_faults_locales\`;`)
  await db.run(sql`DROP TABLE \`_statement_v\`;`)
  await db.run(sql`DROP TABLE \`privacy_processors\`;`)
  await db.run(sql`DROP TABLE \`privacy_processors_locales\`;`)
  await db.run(sql`DROP TABLE \`privacy\`;`)
  await db.run(sql`DROP TABLE \`_privacy_v_version_processors\`;`)
  await db.run(sql`DROP TABLE \`_privacy_v_version_processors_locales\`;`)
  await db.run(sql`DROP TABLE \`_privacy_v\`;`)
}
