import type { SceneIcon } from './scene-look.ts'

/** Outlines on a square of 24, so that no scene is told from another by its colour alone. */
const paths: Record<Exclude<SceneIcon, 'line'>, string> = {
  bell: 'M6 17h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4.5zM10 20a2 2 0 0 0 4 0M12 3v2',
  door: 'M6 21V4h9v17M3 21h18M15 7h3v14M12 12.5v.01',
  pause: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 9v6M14 9v6',
  alert: 'M12 4 2.5 20h19zM12 10v4.5M12 17.4v.01',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3.5V7M16 3.5V7',
  absent:
    'M9.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.6 2.9-6 6.5-6 1.5 0 2.9.4 4 1.2M16 15.5l5 5M21 15.5l-5 5',
  cross: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6',
  check: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5',
  arrow: 'M4 12h15M13 6l6 6-6 6',
}

export function SceneIconImage({ icon }: { icon: keyof typeof paths }) {
  return (
    <svg className="scene-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[icon]} />
    </svg>
  )
}
