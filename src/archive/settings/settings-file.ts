/** `content/archief.yaml` → settings, or all that is wrong in it, each with its line and its remedy, in Dutch. */
import { z } from "zod";
import { IsoDate } from "../../domain/document.ts";
import { didYouMean } from "../../domain/nearest.ts";
import { quoteValue, YamlFile, type YamlPath } from "../../domain/yaml-file.ts";
import { checkContact, checkSiteAddress, type Checked } from "./addresses.ts";
import { NO_SETTINGS, type Settings } from "./settings.ts";

/** What is wrong in the file. */
export interface SettingsFault {
  regel: number;
  reden: string;
  remedie: string;
}

/** A text that a check makes the value of a setting of, or refuses with a remedy. */
const checked = (check: (written: string) => Checked) =>
  z.string().transform((written, context) => {
    const outcome = check(written.trim());
    if ("waarde" in outcome) return outcome.waarde;
    context.addIssue({ code: "custom", message: outcome.reden, params: { remedie: outcome.remedie } });
    return z.NEVER;
  });

const YesOrNo = z.union([z.boolean(), z.enum(["ja", "nee"])]).transform((said) => said === true || said === "ja");

/** The fields of the file. Each may be left out. */
const SettingsFields = z
  .strictObject({
    adres: checked(checkSiteAddress).nullish(),
    contact: checked(checkContact).nullish(),
    volledig: z
      .strictObject({ van: IsoDate, tot: IsoDate })
      .refine(({ van, tot }) => van <= tot)
      .nullish(),
    offline: YesOrNo.nullish(),
  })
  .nullable();

/** What a field holds, for people. */
const VELDEN: Readonly<Record<keyof Settings, string>> = {
  adres: "waar de site komt te staan: https://voorbeeld.nl/ of https://voorbeeld.nl/archief/",
  contact: "waar mensen een fout melden: een e-mailadres, of een adres dat met https:// begint",
  volledig: "de eerste en de laatste dag waarvan alles in het archief staat: { van: 2024-01-01, tot: 2026-06-30 }",
  offline: "ja of nee",
};
const VELDNAMEN = Object.keys(VELDEN);

/** @param text of the file; one without fields says nothing */
export function parseSettings(text: string): Settings | SettingsFault[] {
  const yaml = new YamlFile(text.replace(/^\uFEFF/, ""));
  if (yaml.fault) {
    const { regel, reden } = yaml.fault;
    return [{ regel, reden: `deze regel is geen geldige YAML (${reden})`, remedie: "Schrijf “veld: waarde”" }];
  }
  const { data, error } = SettingsFields.safeParse(yaml.values);
  if (error) return error.issues.flatMap((issue) => describe(issue, yaml));
  const { adres = null, contact = null, volledig = null, offline } = data ?? {};
  return { adres, contact, volledig, offline: offline ?? NO_SETTINGS.offline };
}

function describe(issue: z.core.$ZodIssue, yaml: YamlFile): SettingsFault[] {
  const [veld] = issue.path as [veld?: keyof Settings];
  if (issue.code === "unrecognized_keys" && veld === undefined) {
    return issue.keys.map((key) => ({
      regel: yaml.lineOf([key]),
      reden: `het veld “${key}” is onbekend${didYouMean(key, VELDNAMEN)}`,
      remedie: `De velden zijn ${VELDNAMEN.join(", ")}`,
    }));
  }
  if (veld === undefined)
    return [{ regel: 1, reden: "het bestand heeft geen velden met waarden", remedie: "Schrijf “veld: waarde”" }];
  const path = issue.path as YamlPath;
  const regel = yaml.lineOf(path);
  if (issue.code === "custom" && issue.params)
    return [{ regel, reden: `“${veld}”: ${issue.message}`, remedie: String(issue.params["remedie"]) }];
  const part = path.length > 1 ? `“${path.at(-1)}” van ` : "";
  const reden = `${part}“${veld}” klopt niet${quoteValue(yaml.valueAt(path))}`;
  return [{ regel, reden, remedie: `Geef ${VELDEN[veld]}` }];
}
