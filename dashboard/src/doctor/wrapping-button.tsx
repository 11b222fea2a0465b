import { Button, type ButtonProps } from '@mantine/core'
import type { ButtonHTMLAttributes } from 'react'

type Props = ButtonProps & ButtonHTMLAttributes<HTMLButtonElement>

/** A plain button whose label takes a second line where a narrow screen or another language needs it. */
export function WrappingButton(props: Props) {
  return <Button variant="default" h="auto" styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }} {...props} />
}
