import { optionsFor } from './options.ts'

export const transportModes = optionsFor({
  bus: ['Buss', 'Bus'],
  boat: ['Hurtigbåt', 'Express boat'],
  ferry: ['Ferge', 'Ferry'],
  train: ['Tog', 'Train'],
  parking: ['Parkering', 'Parking'],
  bicycle: ['Sykkel', 'Bicycle'],
})

export const accessFeatures = optionsFor({
  'step-free': ['Trinnfri inngang', 'Step-free entrance'],
  lift: ['Heis', 'Lift'],
  'accessible-toilet': ['Toalett for rullestol', 'Accessible toilet'],
  'hearing-loop': ['Teleslynge', 'Hearing loop'],
  'guide-lines': ['Ledelinjer', 'Guide lines'],
  'accessible-parking': ['HC-parkering', 'Accessible parking'],
  'gender-neutral-toilet': ['Kjønnsnøytralt toalett', 'Gender-neutral toilet'],
})
