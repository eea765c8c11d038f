/** Providers that give addresses to anybody: a domain of theirs says nothing of a company. */
const PROVIDERS =
  /(?:^|\.)(?:qq|163|126|139|189|sina|foxmail|sohu|yeah|aliyun|tom|gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|gmx|web|mail)\.(?:com?|cn|net|me|de|org|[a-z]{2}|com?\.[a-z]{2})$/

/** The company that all known customers at the domain of an address belong to; `''` where there is none, or more than one. */
export function companyOfDomain(
  email: string,
  customers: readonly { readonly email: string; readonly company: string }[],
): string {
  const domain = domainOf(email)
  if (domain === '' || PROVIDERS.test(domain)) return ''
  const companies = new Set(
    customers.flatMap((each) =>
      domainOf(each.email) === domain && each.company.trim() !== '' ? [each.company.trim()] : [],
    ),
  )
  const [company = ''] = companies.size === 1 ? companies : []
  return company
}

const domainOf = (email: string): string => /@([^@\s]+)$/.exec(email.trim().toLowerCase())?.[1] ?? ''
