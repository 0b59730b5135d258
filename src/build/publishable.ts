/** What is not said of an archive that people who visit it need: a warning for a build, a refusal for `--publish`. */
import type { Settings } from "../archive/settings/settings.ts";
import { RefusedError } from "../files/said-error.ts";

/** A site that was asked for to be published, and can't be. The message names what is missing and the remedy, in Dutch. */
export class NotPublishable extends RefusedError {
  override name = "NotPublishable";

  constructor(missing: readonly string[]) {
    super(["Zo is de site niet te publiceren; er is niets gemaakt.", ...missing].join("\n"));
  }
}

/** What is missing, each with what follows from it and the remedy; nothing where the site can be published. */
export function missingSettings({ adres, contact }: Settings): string[] {
  return [
    ...(adres === null
      ? [
          "Er staat nergens waar de site komt te staan: canonieke links, sitemap en opensearch.xml blijven weg. " +
            "Zet “adres” in content/archief.yaml, of SITE_URL in de omgeving: https://voorbeeld.nl/archief/.",
        ]
      : []),
    ...(contact === null
      ? [
          "Er is geen contact: op de site kan niemand een fout melden, en security.txt blijft weg. " +
            "Zet “contact” in content/archief.yaml, of CONTACT in de omgeving: archief@voorbeeld.nl.",
        ]
      : []),
  ];
}

/** @throws {NotPublishable} where something is missing and the site is to be published */
export function refuseUnpublishable(settings: Settings, isForPublication: boolean): void {
  const missing = missingSettings(settings);
  if (isForPublication && missing.length > 0) throw new NotPublishable(missing);
}
