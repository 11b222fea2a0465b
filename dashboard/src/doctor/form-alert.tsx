import { Alert, type AlertProps } from '@mantine/core'

/**
 * What is wrong with a form, if anything. The element is always there, so that a screen reader announces what comes
 * into it.
 */
export const FormAlert = ({ text, ...look }: { text: string | null } & Pick<AlertProps, 'mb'>) => (
  <div role="alert">
    {text && (
      <Alert color="alarm" variant="light" {...look}>
        {text}
      </Alert>
    )}
  </div>
)
