/** Who may import whom: one line a rule. */
const forbid = (name, from, to, pathNot) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: pathNot ? { path: to, pathNot } : { path: to },
});
const STAGES = ['fetch', 'parse', 'annotate', 'extract', 'reconcile', 'relate', 'lineage'];
const PURE = '^src/(domain|parse|annotate|extract|reconcile|relate|lineage|lib)/';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/main\\.ts$|^view/src/main\\.tsx$|\\.d\\.ts$' },
      to: {},
    },
    forbid('domain-imports-nothing', '^src/domain/', '.', '^src/domain/'),
    forbid('lib-imports-nothing', '^src/lib/', '^src/(?!lib/)'),
    ...STAGES.map((stage) =>
      forbid(
        `${stage}-knows-only-domain-and-lib`,
        `^src/${stage}/`,
        `^src/(?!(${stage}|domain|lib)/)`,
      ),
    ),
    forbid(
      'pure-stages-touch-no-system',
      PURE,
      '^(node:)?(fs|http|https|net|child_process|os|process)(/|$)',
    ),
    forbid('only-store-knows-neo4j', '^src/(?!store/)', 'node_modules/neo4j-driver'),
    forbid(
      'only-api-knows-graphql',
      '^src/(?!api/)',
      'node_modules/(graphql|graphql-scalars|@apollo|dataloader)/',
    ),
    forbid('only-runtime-starts-processes', '^src/(?!runtime/)', '^(node:)?child_process$'),
    forbid(
      'api-and-export-see-the-port-only',
      '^src/(api|export)/',
      '^src/(?!(api|export|lineage|domain|lib)/)',
    ),
    forbid('store-knows-only-domain-and-lib', '^src/store/', '^src/(?!(store|domain|lib)/)'),
    forbid(
      'only-main-knows-the-commands',
      '^src/(?!(main\\.ts|config\\.ts|commands/))',
      '^src/(commands/|main\\.ts|(serving-)?config\\.ts)',
    ),
    forbid('evaluate-knows-no-store', '^src/evaluate/', '^src/(store|api|runtime|export)/'),
    forbid(
      'ingest-sees-the-port-only',
      '^src/ingest/',
      '^src/(store|api|runtime|export|evaluate)/',
    ),
    forbid('runtime-knows-only-domain-and-lib', '^src/runtime/', '^src/(?!(runtime|domain|lib)/)'),
    forbid('judge-knows-only-domain-and-lib', '^src/judge/', '^src/(?!(judge|domain|lib)/)'),
    forbid('only-commands-know-the-judge', '^src/(?!(commands|judge)/)', '^src/judge/'),
    forbid('only-the-judge-runs-models', '^src/(?!judge/)', 'node_modules/onnxruntime-web'),
    forbid('src-never-imports-tests-or-seed', '^src/', '^(tests|seed|view)/'),
    // The page talks to the server by GraphQL alone.
    forbid('view-is-apart', '^view/', '^(src|tests|seed)/'),
    forbid('view-logic-draws-nothing', '^view/src/logic/', '^view/src/(?!(logic|generated)/)'),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
