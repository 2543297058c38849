import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordmarkLooks, wordmarkUrl } from '#content/urls.ts'
import { type Answer, everyAnswer } from './answers.ts'
import { htmlValidate } from './html-validate.ts'
import { javaPath } from './java.ts'
import { regionOf } from './nordland.ts'
import { type Checked, nuChecker } from './nu-checker.ts'

/** The mark-up of every kind of page in every state, as it is sent. */

let answers: Answer[]
let others: Checked[]
beforeAll(async () => {
  const paths = ['/regions.css', '/favicon.svg', ...wordmarkLooks.map((look) => wordmarkUrl(regionOf('lofoten'), look))]
  const { pages, files } = await everyAnswer(paths)
  answers = pages
  others = files
})

test('html-validate finds no error in any page', async () => {
  const validator = new HtmlValidate(htmlValidate)
  const wrong: string[] = []
  for (const { label, html } of answers) {
    const { results } = await validator.validateString(html)
    wrong.push(...results.flatMap((it) => it.messages.map(({ ruleId, message }) => `${label}: ${ruleId} ${message}`)))
  }
  expect(wrong).toEqual([])
})

const java = javaPath()
const skipped = java
  ? ''
  : ' (skipped: no Java 17 or newer was found; see tests/gates/java.ts for where it is looked for)'

describe.skipIf(!java)(`The Nu HTML checker${skipped}`, () => {
  const checked = (files: readonly Checked[]) => nuChecker(java ?? '', files)

  test('finds neither error nor warning in any page, style sheet or drawing', async () => {
    const pages = answers.map(({ label, html }, index): Checked => ({ name: `${index}.html`, label, content: html }))
    expect(others.map((it) => it.name)).toEqual(expect.arrayContaining([expect.stringMatching(/^Layout.*\.css$/)]))
    expect(await checked([...pages, ...others])).toEqual([])
  })

  test('would find what is wrong in each', async () => {
    const html =
      '<!DOCTYPE html><html lang="nb"><head><title>Feil</title></head><body><p><div>Inni</div></p></body></html>'
    const found = await checked([
      { name: 'wrong.html', label: 'page', content: html },
      { name: 'wrong.css', label: 'sheet', content: 'a { colr: red }' },
      { name: 'wrong.svg', label: 'drawing', content: '<svg xmlns="http://www.w3.org/2000/svg"><dor/></svg>' },
    ])
    expect(new Set(found.map((it) => it.split(':')[0]))).toEqual(new Set(['page', 'sheet', 'drawing']))
  })
})
