export function usePictures(): { svg(): Blob; png(): Promise<Blob> } {
  return { svg: () => new Blob([]), png: async () => new Blob([]) }
}
