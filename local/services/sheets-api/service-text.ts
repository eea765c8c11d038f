/** What every part of the advanced service prints as. */
export const serviceText = 'AdvancedServiceIdentifier{name=sheets, version=v4}'
