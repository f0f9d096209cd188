// Where sources use a property that the build gives a short name, in a way that keeps the long one.
import path from 'node:path';
import ts from 'typescript';

/** What to look for. */
export interface Shortening {
  readonly isShortened: (name: string) => boolean;
  /** Whether a declaration is in a source that is built along, rather than a browser's or Etherpad's. */
  readonly isOwnFile: (fileName: string) => boolean;
}

/** Reads the sources of a tsconfig.json as the compiler does. */
export const readProgram = (tsconfig: string): ts.Program => {
  const {config, error} = ts.readConfigFile(tsconfig, (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
    readonly error?: ts.Diagnostic;
  };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const {fileNames, options} = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    path.dirname(tsconfig),
  );
  return ts.createProgram(fileNames, options);
};

/** The string literals that a type stands for. */
const literalsOf = (type: ts.Type): readonly string[] => {
  if (type.isStringLiteral()) return [type.value];
  return type.isUnion() ? type.types.flatMap(literalsOf) : [];
};

/** What is said to be of a type that the compiler doesn't know it to have: an answer of the server. */
const isOfOthers = ({flags}: ts.Type): boolean =>
  (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

/** A line for each place where a short name would part from what it has to be called. */
export const nameTroubles = (
  program: ts.Program,
  {isShortened, isOwnFile}: Shortening,
): readonly string[] => {
  const checker = program.getTypeChecker();
  const troubles: string[] = [];

  const say = (node: ts.Node, trouble: string): void => {
    const file = node.getSourceFile();
    const {line} = file.getLineAndCharacterOfPosition(node.getStart());
    troubles.push(`${path.basename(file.fileName)}:${line + 1} ${node.getText()}: ${trouble}`);
  };

  const isOwn = (symbol: ts.Symbol | undefined): boolean => {
    const declarations = symbol?.declarations ?? [];
    return (
      declarations.length > 0 &&
      declarations.every((declaration) => isOwnFile(declaration.getSourceFile().fileName))
    );
  };

  /** A property of `type` that somebody else declares, or nobody. */
  const checkProperty = (node: ts.Node, type: ts.Type | undefined, name: string): void => {
    if (!isShortened(name) || type === undefined) return;
    const parts = type.isUnion() ? type.types : [type];
    const having = parts.filter((part) => part.getProperty(name));
    if (having.length === 0 || !having.every((part) => isOwn(part.getProperty(name)))) {
      say(node, 'not declared by sources that are built along');
    }
  };

  /** What an object literal is to be; nothing for a declaration of its own. */
  const contextOf = (node: ts.Node): ts.Type | undefined =>
    ts.isObjectLiteralExpression(node) ? checker.getContextualType(node) : undefined;

  /** A property that is named by a value. */
  const checkKey = (node: ts.Node, key: ts.Expression, object: ts.Type): void => {
    const names = literalsOf(checker.getTypeAtLocation(key)).filter(isShortened);
    if (names.length > 0) say(node, `names ${names.join(', ')} by a string`);
    else if (
      checker.getTypeAtLocation(key).flags & ts.TypeFlags.String &&
      checker.getPropertiesOfType(object).some(({name}) => isShortened(name))
    ) {
      say(node, 'names properties by any string');
    }
  };

  const shortenedWithin = (type: ts.Type, at: ts.Node, seen: Set<ts.Type>): readonly string[] => {
    if (seen.has(type)) return [];
    seen.add(type);
    if (type.isUnionOrIntersection()) {
      return type.types.flatMap((part) => shortenedWithin(part, at, seen));
    }
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element) return shortenedWithin(element, at, seen);
    if (!(type.flags & ts.TypeFlags.Object)) return [];
    return checker
      .getPropertiesOfType(type)
      .flatMap((property) => [
        ...(isShortened(property.name) ? [property.name] : []),
        ...shortenedWithin(checker.getTypeOfSymbolAtLocation(property, at), at, seen),
      ]);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      checkProperty(node, checker.getTypeAtLocation(node.expression), node.name.text);
    } else if (ts.isElementAccessExpression(node)) {
      checkKey(node, node.argumentExpression, checker.getTypeAtLocation(node.expression));
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      checkKey(node, node.left, checker.getTypeAtLocation(node.right));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && !node.dotDotDotToken) {
        checkProperty(node, checker.getTypeAtLocation(node.parent), name.text);
      }
    } else if (ts.isObjectLiteralElementLike(node) && node.name) {
      if (ts.isIdentifier(node.name)) {
        checkProperty(node.name, contextOf(node.parent), node.name.text);
      } else if (ts.isStringLiteral(node.name) && isShortened(node.name.text)) {
        say(node.name, 'is quoted');
      }
    } else if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name)) {
      checkProperty(node.name, checker.getContextualType(node.parent), node.name.text);
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'JSON.stringify') {
      for (const given of node.arguments) {
        const names = shortenedWithin(checker.getTypeAtLocation(given), given, new Set());
        if (names.length > 0) say(node, `writes ${names.join(', ')}`);
      }
    } else if (ts.isAsExpression(node) && isOfOthers(checker.getTypeAtLocation(node.expression))) {
      const names = shortenedWithin(checker.getTypeAtLocation(node), node, new Set());
      if (names.length > 0) say(node, `takes ${names.join(', ')} from others`);
    }
    ts.forEachChild(node, visit);
  };

  for (const file of program.getSourceFiles()) if (isOwnFile(file.fileName)) visit(file);
  return troubles;
};
