declare module 'gas-local' {
  const gas: {
    require(
      folder: string,
      globals: import('node:vm').Context,
      options: { filter(path: string): boolean },
    ): import('node:vm').Context
  }
  export = gas
}
