import styles from './Skeleton.module.css'

/** A place that is about to be filled. It appears after a moment only, so that a quick answer shows no flicker. */
export function Skeleton({ width = '100%', height }: { width?: string; height: string }) {
  return (
    <span className={styles.skeleton} style={{ inlineSize: width, blockSize: height }} aria-hidden="true" />
  )
}
