export async function assembleSearch(_: { parts: string[]; themas: unknown; siteDir: string }): Promise<void> {}
