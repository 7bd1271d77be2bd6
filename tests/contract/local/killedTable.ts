import type { TableDefinition } from '../../../local/cloud/dynamo.ts';

export const moves: TableDefinition = {
  name: 'moves',
  keySchema: [{ AttributeName: 'entryId', KeyType: 'HASH' }],
  attributeDefinitions: ['entryId', 'day'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  indexes: [
    {
      IndexName: 'by-day',
      KeySchema: [{ AttributeName: 'day', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
};
