/** A script of a few lines with a menu, a sidebar and a dialog, to try the page without the product. */
export const tinyAddOn: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({ timeZone: 'Asia/Shanghai', runtimeVersion: 'V8' }),
  'Code.js': `
    function onOpen() {
      SpreadsheetApp.getUi().createMenu('小工具')
        .addItem('打开侧边栏', 'openSidebar')
        .addSubMenu(SpreadsheetApp.getUi().createMenu('更多').addItem('打开对话框', 'openDialog'))
        .addItem('改表头', 'renameHeader')
        .addItem('出错', 'fail')
        .addToUi()
    }
    function openSidebar() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('小侧边栏'))
    }
    function openDialog() {
      SpreadsheetApp.getUi().showModalDialog(
        HtmlService.createHtmlOutputFromFile('side').setWidth(900).setHeight(600), '小对话框')
    }
    function renameHeader() {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('脚本写的')
    }
    function fail() { throw new Error('故意出错') }
    function activeCell() {
      var range = SpreadsheetApp.getActiveRange()
      return { a1: range.getA1Notation(), value: range.getValue(), who: Session.getEffectiveUser().getEmail() }
    }
    function write(values) {
      SpreadsheetApp.getActiveSheet().getRange(values.a1).setValue(values.value)
      return values
    }
    function hidden_() { return 'never' }
    function remind() { MailApp.sendEmail({ to: 'wangmin@example.com', subject: '提醒：合同到期',
      htmlBody: '<p>您好，<b>张三</b>的合同 3 天后到期。</p>' }) }
  `,
  'side.html': `<!doctype html><html><head><meta charset="utf-8"><style>body{font:14px sans-serif;margin:16px}</style></head><body>
    <button id="ask">哪个单元格？</button> <button id="write">写</button> <button id="date">日期</button>
    <button id="secret">私有</button> <button id="close">关闭</button>
    <p id="answer"></p>
    <script>
      const say = (text) => { document.getElementById('answer').textContent = text }
      const run = () => google.script.run.withSuccessHandler((value, user) => say(JSON.stringify(value) + (user ? ' ' + user : '')))
        .withFailureHandler((error) => say('失败：' + error.message))
      document.getElementById('ask').onclick = () => run().withUserObject('标记').activeCell()
      document.getElementById('write').onclick = () => run().write({ a1: 'B2', value: '侧边栏写的' })
      document.getElementById('secret').onclick = () => run().hidden_()
      document.getElementById('date').onclick = () => { try { run().write(new Date()) } catch (error) { say('拒绝：' + error.message) } }
      document.getElementById('close').onclick = () => google.script.host.close()
    </script></body></html>`,
}
