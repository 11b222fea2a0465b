import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Language } from '@anteroom/contracts/status.ts'

/** The clinic's main language; English where it cannot be asked. */
export async function clinicLanguage(api: Pick<ApiClient, 'doctors'>): Promise<Language> {
  const result = await api.doctors()
  return result.ok ? result.value.language : 'en'
}
