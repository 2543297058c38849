import { randomBytes } from 'node:crypto'

/**
 * Imported before anything of the CMS, which reads the environment while it loads. Nothing is signed here, so no
 * secret of an installation is needed, and none is made in its folder. The feed of a move is read by the move alone.
 */
process.env.PAYLOAD_SECRET = randomBytes(16).toString('hex')
process.env.PUBLISH_SECRET = randomBytes(16).toString('hex')
process.env.LOG_LEVEL ??= 'fatal'
// Payload empties a database where this is set.
delete process.env.PAYLOAD_DROP_DATABASE
