/**
 * Finds the rules in a module by its syntax, and marks each so that it can be taken out while the module runs.
 *
 * What counts as a rule:
 *
 * - `row`: an element of a list, set, map or lookup that stands at the top of the module; taken out, it is not in it
 * - `pattern`: a regular expression; taken out, it never fits
 * - `predicate`: a function that returns a boolean; taken out, it is never true
 * - `condition`: a part of an `&&`, an `||` or an `if` without `else`; taken out, the rest decides
 *
 * A mark calls the {@link Switchboard} that stands in the global `$rules`. Loops are marked too, so that one that
 * never ends without some rule is noticed.
 */
import ts from "typescript";

export type RuleKind = "row" | "pattern" | "predicate" | "condition";

export interface Rule {
  id: number;
  kind: RuleKind;
  file: string;
  line: number;
  /** Where it stands (function, table) and its own name or wording. */
  name: string;
  /** A row that holds functions can do more than its patterns tell. */
  hasFunction: boolean;
}

export interface MarkedModule {
  text: string;
  rules: Rule[];
}

/**
 * @param file name in messages
 * @param text TypeScript
 * @param firstId the rules are numbered from here
 */
export function markRules(file: string, text: string, firstId: number): MarkedModule {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const marker = new Marker(source, firstId);
  marker.visit(source);
  return { text: marker.markedText(), rules: marker.rules };
}

const LONGEST_NAME = 70;

class Marker {
  readonly rules: Rule[] = [];
  readonly #source: ts.SourceFile;
  readonly #firstId: number;
  readonly #insertions: { at: number; text: string }[] = [];
  readonly #rows: ReadonlySet<ts.Node>;
  readonly #predicates = new Map<ts.SignatureDeclaration, number>();

  constructor(source: ts.SourceFile, firstId: number) {
    this.#source = source;
    this.#firstId = firstId;
    this.#rows = new Set(source.statements.flatMap(rowsOf));
  }

  markedText(): string {
    const { text } = this.#source;
    let marked = "";
    let from = 0;
    for (const { at, text: inserted } of this.#insertions) {
      marked += text.slice(from, at) + inserted;
      from = at;
    }
    return marked + text.slice(from);
  }

  /** Marks a node around the marks of what stands in it: outer marks open first and close last. */
  visit(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    const marks = this.#marksOf(node);
    for (const [open] of marks) this.#insert(node.getStart(this.#source), open);
    node.forEachChild((child) => {
      this.visit(child);
    });
    for (const [, close] of marks.toReversed()) this.#insert(node.getEnd(), close);
  }

  #insert(at: number, text: string): void {
    this.#insertions.push({ at, text });
  }

  /** What goes before and behind a node, the outermost first. */
  #marksOf(node: ts.Node): [string, string][] {
    const marks: [string, string][] = [];
    if (this.#rows.has(node)) {
      const [open, close] = ts.isPropertyAssignment(node) ? ["{", "}"] : ["[", "]"];
      marks.push([`...$rules.row(${this.#add("row", node)}, () => (${open}`, `${close}))`]);
    }
    if (isLoopCondition(node)) marks.push(["$rules.step(", ")"]);
    const predicate = predicateOf(node);
    if (predicate) marks.push([`$rules.decide(${this.#idOf(predicate)}, false, (`, "))"]);
    const neutral = neutralOf(node);
    if (neutral !== null) marks.push([`$rules.decide(${this.#add("condition", node)}, ${neutral}, (`, "))"]);
    if (isPattern(node)) marks.push([`$rules.pattern(${this.#add("pattern", node)}, `, ")"]);
    return marks;
  }

  /** All results of a function are one rule. */
  #idOf(predicate: ts.SignatureDeclaration): number {
    const known = this.#predicates.get(predicate);
    if (known !== undefined) return known;
    const id = this.#add("predicate", predicate);
    this.#predicates.set(predicate, id);
    return id;
  }

  #add(kind: RuleKind, node: ts.Node): number {
    const id = this.#firstId + this.rules.length;
    const line = this.#source.getLineAndCharacterOfPosition(node.getStart(this.#source)).line + 1;
    const place = placeOf(node);
    const name =
      kind === "predicate" ? [place, nameOf(node)].filter(Boolean).join(".") : `${place} ${shortOf(node.getText())}`;
    this.rules.push({ id, kind, file: this.#source.fileName, line, name, hasFunction: holdsFunction(node) });
    return id;
  }
}

function shortOf(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  return flat.length > LONGEST_NAME ? `${flat.slice(0, LONGEST_NAME - 1)}…` : flat;
}

/** The functions and the constant that a node stands in, from the outside in. */
function placeOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) names.unshift(nameOf(at));
  return names.filter(Boolean).join(".");
}

/** The name of a function, of a class or of what a module declares; “” for any other node. */
function nameOf(node: ts.Node): string {
  if (ts.isVariableDeclaration(node)) return isTop(node) || isFunction(node.initializer) ? node.name.getText() : "";
  const isNamed = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node);
  return isNamed || ts.isClassDeclaration(node) ? (node.name?.getText() ?? "") : "";
}

const isTop = (declaration: ts.VariableDeclaration): boolean => ts.isSourceFile(declaration.parent.parent.parent);

function isFunction(node: ts.Node | undefined): boolean {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

function holdsFunction(node: ts.Node): boolean {
  return (
    isFunction(node) ||
    ts.isIdentifier(node) ||
    node.forEachChild((child) => holdsFunction(child) || undefined) === true
  );
}

/** The elements of the tables that a statement declares. */
function rowsOf(statement: ts.Statement): ts.Node[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((declaration): ts.Node[] => {
    const table = declaration.initializer && tableIn(declaration.initializer);
    if (!table) return [];
    if (ts.isArrayLiteralExpression(table)) return table.elements.filter((element) => !ts.isSpreadElement(element));
    // Where the type names the keys, all must be there.
    const isLookup = /\bRecord<string\b/.test(declaration.type?.getText() ?? "");
    return isLookup ? table.properties.filter(ts.isPropertyAssignment) : [];
  });
}

/** The literal in `[…]`, `new Set([…])`, `[…].map(…)`, `{…} as const`. */
function tableIn(node: ts.Expression): ts.ArrayLiteralExpression | ts.ObjectLiteralExpression | null {
  if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) return node;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return tableIn(node.expression);
  }
  if (ts.isNewExpression(node)) return node.arguments?.[0] ? tableIn(node.arguments[0]) : null;
  const isMethodCall = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  return isMethodCall ? tableIn((node.expression as ts.PropertyAccessExpression).expression) : null;
}

function isPattern(node: ts.Node): boolean {
  return (
    ts.isRegularExpressionLiteral(node) ||
    (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp")
  );
}

/** The function whose result a node is, where it says that it returns a boolean. */
function predicateOf(node: ts.Node): ts.SignatureDeclaration | null {
  const { parent } = node;
  if (!parent || node.kind === ts.SyntaxKind.FalseKeyword) return null;
  const isResult = ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
  const around = isResult && !ts.isBlock(node) ? ts.findAncestor(parent, ts.isFunctionLike) : undefined;
  return around && returnsBoolean(around) ? around : null;
}

function returnsBoolean({ type }: ts.SignatureDeclaration): boolean {
  return type !== undefined && (type.kind === ts.SyntaxKind.BooleanKeyword || ts.isTypePredicateNode(type));
}

/** What a condition is when it has no say; `null` for a node that is none. */
function neutralOf(node: ts.Node): boolean | null {
  const { parent } = node;
  if (!parent) return null;
  if (ts.isIfStatement(parent)) return parent.expression === node && !parent.elseStatement ? false : null;
  if (!ts.isBinaryExpression(parent) || node === parent.operatorToken || isValue(node)) return null;
  const { kind } = parent.operatorToken;
  // Of “a && b && c” the first two are one node, which is no condition of its own.
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === kind) return null;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return true;
  return kind === ts.SyntaxKind.BarBarToken ? false : null;
}

/** What an `&&` or `||` gives rather than asks: “a && { b }”, “a || null”. */
function isValue(node: ts.Node): boolean {
  return ts.isLiteralExpression(node) || ts.isObjectLiteralExpression(node) || node.kind === ts.SyntaxKind.NullKeyword;
}

function isLoopCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) return parent.expression === node;
  return ts.isForStatement(parent) && parent.condition === node;
}
