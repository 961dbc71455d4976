/**
 * What `fit mcp` takes of the Model Context Protocol's SDK. The build makes a bundle of its own of it (`dist/protocol.cjs`), so that no other command loads or shares
 * any of it.
 */
export { Server } from '@modelcontextprotocol/sdk/server/index.js'
export { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
export { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
export type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js'
