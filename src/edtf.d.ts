declare module 'edtf' {
  /** Reads an EDTF date of level 0 to 2; throws where it cannot. */
  export default function edtf(value: string): {
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  };
}
