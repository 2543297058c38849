/** The licence of everything under `/data/`: Norsk lisens for offentlige data 2.0. */
export const licence = 'https://data.norge.no/nlod/no/2.0'
