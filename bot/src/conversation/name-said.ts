import { plain } from './words.ts'

const introductions =
  /^(?:my name is|my name['’]s|the name is|name is|name|i am|i['’]m|it is|it['’]s|this is|for|me llamo|mi nombre es|nombre|soy|es para|para|اسمي|الاسم|أنا|انا)[\s:]{1,3}(?=\S*\p{L})/iu

/** Alone they answer something else. */
const noNames = new Set('yes ok okay no what why sí نعم لا'.split(' ').map(plain))

/** The name in what was written where a name was asked for: "my name is Ana" is Ana. Null: none was given. */
export function nameSaid(text: string): string | null {
  const name = text.trim().replace(introductions, '')
  return noNames.has(plain(name)) ? null : name
}
