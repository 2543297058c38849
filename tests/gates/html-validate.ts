import type { ConfigData } from 'html-validate'

/** All that html-validate recommends, for documents and for accessibility, but for what stands here with its reason. */
export const htmlValidate: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The menu is in the page twice, for wide and for narrow screens, and CSS shows one: a checker without CSS sees both.
    // axe, which sees what is shown, holds that landmarks are told apart.
    'unique-landmark': 'off',
    // Numbers are kept on one line by CSS (.nb): a number that is copied then has the spaces that people type.
    'tel-non-breaking': 'off',
    // Everything a page loads comes from where the page comes from (I6), so a hash in the page would guard nothing; what
    // comes from elsewhere would need one.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Several ticks of one name are one choice with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Pages that search engines show are held to 60 letters by tests/site/views/heads.test.ts; the others are sheets, and
    // forms whose title says first what is wrong.
    'long-title': ['error', { maxlength: 110 }],
  },
}
