/**
 * Why a mail did not leave. `again`: the server has nothing of it, so it may be sent again. `refused`: the server says
 * for good that it has no such reader. `lost`: it may have been taken, or never will be: sending it again could send
 * it twice.
 */
export type Trouble = 'again' | 'refused' | 'lost'

/**
 * What an error of Nodemailer means. It does not say at which command a connection broke (a broken one always says
 * `CONN`, also after the whole letter was handed over), so only what is certain counts as not handed over.
 */
export function troubleOf(error: unknown): Trouble {
  const { code, command, responseCode, syscall, message } = Object(error)
  if (typeof responseCode === 'number') {
    // It had the whole letter: what a server in trouble says of it then, it need not hold to.
    if (command === 'DATA') return 'lost'
    return command === 'RCPT TO' && responseCode >= 500 ? 'refused' : 'again'
  }
  const before = syscall === 'connect' || ['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS'].includes(code)
  return before || /^(Connection timeout|Greeting never received)/.test(String(message)) ? 'again' : 'lost'
}
