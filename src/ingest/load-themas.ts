import type { Thema } from "../domain/thema.ts";
export const loadThemas = async (_: string): Promise<Thema[]> => [];
