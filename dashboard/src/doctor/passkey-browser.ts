import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** Loaded when somebody uses a passkey. */
const library = () => import('@simplewebauthn/browser')

type Json = Record<string, unknown>

/** The browser asks its user for a passkey; null: they did not want to, or it cannot. The options come from the API. */
export async function makePasskey(options: Json): Promise<Json | null> {
  try {
    const { startRegistration } = await library()
    const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON
    return { ...(await startRegistration({ optionsJSON })) }
  } catch {
    return null
  }
}

/** As {@link makePasskey}, to use one. */
export async function signWithPasskey(options: Json): Promise<Json | null> {
  try {
    const { startAuthentication } = await library()
    const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON
    return { ...(await startAuthentication({ optionsJSON })) }
  } catch {
    return null
  }
}
