/**
 * The government's own list of themes, the TOOI-TOP-lijst, in two layers
 * (https://identifier.overheid.nl/tooi/def/thes/top/toplijst). An official theme of ours is one of these, by its label.
 */
import { slugify } from "./slug.ts";

const BASE = "https://identifier.overheid.nl/tooi/def/thes/top/";

/** Label, last part of its URI, and the label of the theme above it, if any. */
const ROWS: readonly (readonly [label: string, code: string, onder?: string])[] = [
  ["cultuur en recreatie", "c_0361ffb3"],
  ["cultureel erfgoed", "c_2408fb5a", "cultuur en recreatie"],
  ["cultuur", "c_f72b706a", "cultuur en recreatie"],
  ["evenementen", "c_70e03904", "cultuur en recreatie"],
  ["horeca", "c_75809540", "cultuur en recreatie"],
  ["media", "c_6b728132", "cultuur en recreatie"],
  ["recreatie", "c_a6c5e5b8", "cultuur en recreatie"],
  ["religie", "c_e277e756", "cultuur en recreatie"],
  ["economie", "c_d363776f"],
  ["dienstensector", "c_4d1c84a7", "economie"],
  ["energie", "c_f4f1867a", "economie"],
  ["handel", "c_83db27fc", "economie"],
  ["kenniseconomie", "c_87d3d66c", "economie"],
  ["landbouw, visserij, voedselkwaliteit", "c_989e37d9", "economie"],
  ["markttoezicht", "c_dc437d00", "economie"],
  ["ondernemen", "c_3afc269f", "economie"],
  ["transport", "c_195b5b5e", "economie"],
  ["internationaal", "c_f47ad6ca"],
  ["defensie", "c_daaa67b3", "internationaal"],
  ["Europese zaken", "c_68609e19", "internationaal"],
  ["internationale betrekkingen", "c_576c2bd7", "internationaal"],
  ["ontwikkelingssamenwerking", "c_8940ed07", "internationaal"],
  ["migratie en integratie", "c_399f194b"],
  ["integratie", "c_a94e1fa4", "migratie en integratie"],
  ["migratie", "c_2e9944e7", "migratie en integratie"],
  ["natuur en milieu", "c_afa30a11"],
  ["afval", "c_d96f9cd3", "natuur en milieu"],
  ["bodem", "c_7ce8a10c", "natuur en milieu"],
  ["geluid", "c_9f410ab6", "natuur en milieu"],
  ["klimaatverandering", "c_79010191", "natuur en milieu"],
  ["lucht", "c_28ddcea5", "natuur en milieu"],
  ["natuur- en landschapsbeheer", "c_db2fbedb", "natuur en milieu"],
  ["stoffen", "c_61d3e636", "natuur en milieu"],
  ["water", "c_389a72e6", "natuur en milieu"],
  ["onderwijs en wetenschap", "c_c232ae4a"],
  ["basisonderwijs", "c_7b01f260", "onderwijs en wetenschap"],
  ["beroepsonderwijs", "c_b46b92e7", "onderwijs en wetenschap"],
  ["hoger onderwijs", "c_516ec027", "onderwijs en wetenschap"],
  ["onderwijsvoorzieningen", "c_4eb912c1", "onderwijs en wetenschap"],
  ["onderzoek en wetenschap", "c_08d12aef", "onderwijs en wetenschap"],
  ["speciaal onderwijs", "c_1f781691", "onderwijs en wetenschap"],
  ["voortgezet onderwijs", "c_980b8db2", "onderwijs en wetenschap"],
  ["openbare orde en veiligheid", "c_d58b78ca"],
  ["criminaliteit", "c_fcac43e4", "openbare orde en veiligheid"],
  ["terrorisme", "c_4872b086", "openbare orde en veiligheid"],
  ["veiligheid", "c_d772bf06", "openbare orde en veiligheid"],
  ["organisatie en bedrijfsvoering", "c_3eb6243b"],
  ["informatievoorziening en ICT", "c_ee06665e", "organisatie en bedrijfsvoering"],
  ["inkoop en beheer", "c_068da9fb", "organisatie en bedrijfsvoering"],
  ["inrichting van de overheid", "c_f37fd49d", "organisatie en bedrijfsvoering"],
  ["interne organisatie", "c_f6d7f591", "organisatie en bedrijfsvoering"],
  ["koninkrijksrelaties", "c_f28344a5", "organisatie en bedrijfsvoering"],
  ["overheidspersoneel", "c_f2c9a613", "organisatie en bedrijfsvoering"],
  ["overheidsfinanciën", "c_391585db"],
  ["begroting", "c_4348dad1", "overheidsfinanciën"],
  ["belasting", "c_25e30d03", "overheidsfinanciën"],
  ["recht", "c_f4679acc"],
  ["bestuursrecht", "c_beb01b1c", "recht"],
  ["bezwaar en klachten", "c_e3d35361", "recht"],
  ["privaatrecht", "c_824ce7ff", "recht"],
  ["rechten en vrijheden", "c_d2b1338a", "recht"],
  ["rechtspraak", "c_72138db9", "recht"],
  ["staatsrecht", "c_1fe409d0", "recht"],
  ["strafrecht", "c_98e03e32", "recht"],
  ["ruimte en infrastructuur", "c_cfc7d5ab"],
  ["netwerken", "c_85a72eb3", "ruimte en infrastructuur"],
  ["ruimtelijke ordening", "c_9af4b880", "ruimte en infrastructuur"],
  ["waterbeheer", "c_a71dc533", "ruimte en infrastructuur"],
  ["sociale zekerheid", "c_d4890526"],
  ["arbeidsongeschiktheid en werkloosheid", "c_fc530104", "sociale zekerheid"],
  ["gezin en kinderen", "c_76136c82", "sociale zekerheid"],
  ["ouderen", "c_1781ce20", "sociale zekerheid"],
  ["verkeer", "c_849842ac"],
  ["luchtvaart", "c_2835e395", "verkeer"],
  ["openbaar vervoer", "c_319461d7", "verkeer"],
  ["rail- en wegverkeer", "c_f411e390", "verkeer"],
  ["scheepvaart", "c_d3b599f8", "verkeer"],
  ["werk", "c_9d1917e9"],
  ["arbeidsomstandigheden", "c_4e83eca7", "werk"],
  ["arbeidsverhoudingen", "c_1f37c612", "werk"],
  ["wonen", "c_124eaf3a"],
  ["bouwen en verbouwen", "c_a6a9eddd", "wonen"],
  ["woningmarkt", "c_17a86a17", "wonen"],
  ["zorg en gezondheid", "c_d0463fb7"],
  ["ethiek", "c_218c52ee", "zorg en gezondheid"],
  ["geneesmiddelen en medische hulpmiddelen", "c_6b9627b5", "zorg en gezondheid"],
  ["gezondheidsrisico's", "c_8b081a63", "zorg en gezondheid"],
  ["jeugdzorg", "c_0fe7c5e7", "zorg en gezondheid"],
  ["ouderenzorg", "c_f02ce1b3", "zorg en gezondheid"],
  ["ziekten en behandelingen", "c_9a574af9", "zorg en gezondheid"],
  ["zorginstellingen", "c_7a0f87d5", "zorg en gezondheid"],
  ["zorgverzekeringen", "c_341c5bef", "zorg en gezondheid"],
];

export interface OfficialThema {
  label: string;
  uri: string;
  /** Slug of the theme above it; `null` for the sixteen that stand at the top. */
  onder: string | null;
}

/** The official themes by their slug, which is that of their label. */
export const TOPLIJST: ReadonlyMap<string, OfficialThema> = new Map(
  ROWS.map(([label, code, onder]) => [
    slugify(label),
    { label, uri: `${BASE}${code}`, onder: onder === undefined ? null : slugify(onder) },
  ]),
);
