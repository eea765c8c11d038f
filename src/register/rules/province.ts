import type { Choice } from '../field'

/** Chinese label, English name, other writings. */
type Province = readonly [label: string, en: string, ...others: string[]]

const PROVINCES = (
  [
    ['河北', 'Hebei'],
    ['山西', 'Shanxi'],
    ['辽宁', 'Liaoning'],
    ['吉林', 'Jilin'],
    ['黑龙江', 'Heilongjiang'],
    ['江苏', 'Jiangsu'],
    ['浙江', 'Zhejiang'],
    ['安徽', 'Anhui'],
    ['福建', 'Fujian'],
    ['江西', 'Jiangxi'],
    ['山东', 'Shandong'],
    ['河南', 'Henan'],
    ['湖北', 'Hubei'],
    ['湖南', 'Hunan'],
    ['广东', 'Guangdong'],
    ['海南', 'Hainan'],
    ['四川', 'Sichuan'],
    ['贵州', 'Guizhou'],
    ['云南', 'Yunnan'],
    ['陕西', 'Shaanxi'],
    ['甘肃', 'Gansu'],
    ['青海', 'Qinghai'],
    ['台湾', 'Taiwan'],
  ] as const
).map(([name, en]): Province => [`${name}省`, en, name])
const CITIES = (
  [
    ['北京', 'Beijing'],
    ['天津', 'Tianjin'],
    ['上海', 'Shanghai'],
    ['重庆', 'Chongqing'],
  ] as const
).map(([name, en]): Province => [`${name}市`, en, name])
const REGIONS: readonly Province[] = [
  ['西藏自治区', 'Tibet', '西藏', 'Xizang'],
  ['内蒙古自治区', 'Inner Mongolia', '内蒙古', '内蒙'],
  ['广西壮族自治区', 'Guangxi', '广西', '广西自治区', '广西省', '广西壮族'],
  ['宁夏回族自治区', 'Ningxia', '宁夏', '宁夏自治区', '宁夏省', '宁夏回族'],
  ['新疆维吾尔自治区', 'Xinjiang', '新疆', '新疆自治区', '新疆省', '新疆维吾尔'],
  ['香港特别行政区', 'Hong Kong', '香港'],
  ['澳门特别行政区', 'Macao', '澳门', 'Macau'],
]

const ALL: readonly Province[] = [...PROVINCES, ...CITIES, ...REGIONS]

/** Provinces, municipalities, autonomous and special administrative regions, by each of their names. */
export const provinceChoices: Readonly<Record<'en' | 'zh-CN', readonly Choice[]>> = {
  'zh-CN': ALL.map(([label, ...synonyms]) => ({ label, synonyms })),
  en: ALL.map(([zh, label, ...synonyms]) => ({ label, synonyms: [zh, `${label} Province`, ...synonyms] })),
}
