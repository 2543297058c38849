const rules = { nb: new Intl.PluralRules('nb'), nn: new Intl.PluralRules('nn'), en: new Intl.PluralRules('en') }

/** The form of a counted word that fits the number: "1 plass", "2 plasser". */
export function counted(language: keyof typeof rules, count: number, one: string, other: string): string {
  return `${count} ${rules[language].select(count) === 'one' ? one : other}`
}
