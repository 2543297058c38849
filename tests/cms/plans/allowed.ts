import type { Allowance } from '../../database/plans/judged.ts'

/** What may cost more where there is more, on SQLite. An allowance that nothing needs fails the test. */
export const allowedOnSqlite: readonly Allowance[] = [
  {
    shape: /^select count\(\*\) from (courses|_courses_v|news|_news_v) where \(?\S+ (= \? and \S+ )?is (not )?null\)?$/,
    because: 'the number beside a list: counted in an index, 3 steps each, 1 ms for 10,000',
  },
  {
    shape: /^select distinct payload_locked_documents\.id/,
    because: "Payload's own, with each list: all locks, newest first; 3 ms for 10,000 documents that are being edited",
  },
  {
    shape: / like \?/,
    because: 'a word is looked for inside texts, which no index serves',
  },
  {
    shape: /^select distinct .* left join (\S+_locales) .* order by \1\.(version_)?(title|reason) (asc|desc)/,
    because:
      'sorted by a text in one language, which is in another table: Payload joins from the documents, and no index spans two tables',
  },
  {
    shape: /from _(courses|news)_v .* where \(_\S+\.latest = \? and \S+version_deleted_at is not null\) order by/,
    because: 'the trash: what lies in it is sorted',
  },
  {
    shape: /from releases releases where \(releases\.kind = \? and releases\.gone = \?\) order by/,
    because: 'an overview of all that is published: each course is read once',
  },
  { shape: /^SELECT count\(\*\) AS count, coalesce\(sum\(sequence/, because: 'the sum of all releases is of all' },
  {
    shape:
      /^select id, (what|key, region_id, state|key, email, language).* order by (wishes|demand_marks|wish_contacts)\./,
    because: 'the list of what people miss is put together from all that they said in twelve months',
  },
  {
    shape: /from (follows|follow_searches) \S+ order by/,
    because: 'how many follow each search, told of all searches; and each hour, which nobody follows any more',
  },
  {
    shape: /^(select id from wishes where \(wishes\.municipality|delete from demand where)/,
    because: 'erased each hour; 5 ms for 10,000',
  },
  {
    shape: /^select id, document from releases releases where releases\.kind = \? order by/,
    because: 'the address of a new course is none that any course had; once a new course or import',
  },
  {
    shape: /^select id(, region_id, provider_id)? from courses courses order by/,
    because: 'the same, and whose they are, of the courses there are',
  },
  {
    shape: /from courses courses where courses\.provider_id in \(\?(, …)?\) order by/,
    because: 'an import compares its rows with all courses of the provider',
  },
  {
    shape: /^select count\(\*\) from _courses_v where .*version__status = \? and \S+version_(region|provider)_id in/,
    because: "how many drafts wait: looked for among the region's or the provider's own courses",
  },
  {
    shape: /from exceptions exceptions where \(exceptions\.from >= \? or exceptions\.to >= \?\) order by/,
    because:
      'what is to come: SQLite walks exceptions in the order they are asked for, 6 steps each, rather than sort them',
  },
  { shape: /from imports where imports\.state not in/, because: 'once an import: which files of old ones may go' },
  {
    shape: /^insert into places .* on conflict \(places\.id\) do update set id = \?/,
    because: 'Payload writes the id again, so SQLite looks for everything that points to the place',
  },
]

/** The same on MongoDB. */
export const allowedOnMongodb: readonly Allowance[] = [
  { shape: /\$regex/, because: 'a word is looked for inside texts, which no index serves' },
  {
    shape: /^aggregate (courses|_courses_versions|news|_news_versions) .* by \{\} limit false$/,
    because: 'the number beside a list',
  },
  { shape: /^aggregate releases \{\} /, because: 'the sum of all releases is of all' },
  {
    shape: /^find (wishes|demand-marks|wish-contacts) .* by \{_id/,
    because: 'the list of what people miss is put together from all that they said in twelve months',
  },
  {
    shape: /^find (follows|follow-searches) \{\} /,
    because: 'how many follow each search, told of all searches; and each hour, which nobody follows any more',
  },
  {
    shape: /^find (courses \{\}|releases \{kind:\{\$eq:\?\}\}) /,
    because: 'the address of a new course is none that any course had; once a new course or import',
  },
  { shape: /^(find|aggregate) imports \{state:\{\$nin/, because: 'once an import: which files of old ones may go' },
  { shape: /^find wish-contacts \{\$or/, because: 'erased each hour: two dates, either of which serves' },
]
