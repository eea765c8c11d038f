describe('the numbering plans of the world', () => {
  it('are loaded only when a number needs them', () => {
    let loads = 0
    jest.isolateModules(() => {
      jest.doMock('../../../src/register/rules/phone-library', () => {
        loads += 1
        return jest.requireActual('../../../src/register/rules/phone-library')
      })
      const { readPhone } = require('../../../src/register/rules/phone-rule')
      for (const value of ['13977413962', '+86 571 88886666', '1771418572', '1.39775E+10', 'abc'])
        readPhone(value)
      expect(loads).toBe(0)
      expect(readPhone('+1 773 555 0100')).toMatchObject({ text: '+17735550100' })
      expect(loads).toBe(1)
    })
  })
})
