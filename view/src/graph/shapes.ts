import { EdgeRectangleProgram, NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';

/** How far a point is from the middle of a shape, as GLSL: what is nearer than the radius is inside. */
const DISTANCES = {
  square: 'max(abs(v_diffVector.x), abs(v_diffVector.y)) * 1.25',
  diamond: '(abs(v_diffVector.x) + abs(v_diffVector.y)) * 0.95',
  triangle: 'max(abs(v_diffVector.x) * 1.732 + v_diffVector.y, -2.0 * v_diffVector.y) * 0.85',
  hexagon:
    'max(abs(v_diffVector.x) * 0.866 + abs(v_diffVector.y) * 0.5, abs(v_diffVector.y)) * 1.1',
} as const;

const CIRCLE = 'length(v_diffVector)';
const HEAD = 'void main() {';
const GAP = 'if (fract(v_along) > 0.6) discard;';

/** A shape for nodes, made of Sigma's circle with another measure of distance. */
function shapeProgram(distance: string): NodeProgramType {
  return class extends NodeCircleProgram {
    override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
      const circle = super.getDefinition();
      const shader = swapped(circle.FRAGMENT_SHADER_SOURCE, CIRCLE, distance);
      return { ...circle, FRAGMENT_SHADER_SOURCE: shader };
    }
  };
}

/** The programs by the name of their shape. */
export const NODE_PROGRAMS = {
  circle: NodeCircleProgram,
  square: shapeProgram(DISTANCES.square),
  diamond: shapeProgram(DISTANCES.diamond),
  triangle: shapeProgram(DISTANCES.triangle),
  hexagon: shapeProgram(DISTANCES.hexagon),
};

/** A dashed line, made of Sigma's plain one: what lies between two dashes is not drawn. */
export class DashedEdgeProgram extends EdgeRectangleProgram {
  override getDefinition(): ReturnType<EdgeRectangleProgram['getDefinition']> {
    const plain = super.getDefinition();
    const along = `varying float v_along;\n${HEAD}\n  v_along = a_positionCoef * length((u_matrix * vec3(a_positionEnd - a_positionStart, 0.0)).xy) * 60.0;`;
    const fragment = swapped(
      plain.FRAGMENT_SHADER_SOURCE,
      'void main',
      'varying float v_along;\nvoid main',
    );
    return {
      ...plain,
      VERTEX_SHADER_SOURCE: swapped(plain.VERTEX_SHADER_SOURCE, HEAD, along),
      FRAGMENT_SHADER_SOURCE: swapped(fragment, 'float dist', `${GAP}\n  float dist`),
    };
  }
}

function swapped(source: string, part: string, by: string): string {
  if (!source.includes(part)) throw new Error(`Sigma's shader has no "${part}" any more.`);
  return source.replace(part, by);
}
