import type { ThemaReden } from "../../domain/document.ts";
import type { Thema } from "../../domain/thema.ts";
export const compileThemas = (themas: readonly Thema[]): readonly Thema[] => themas;
export const annotateThemas = (_: readonly Thema[], __: { onderwerp: string | null; vraag: string; antwoord: string }): ThemaReden[] => [];
