# API with the pages, worker and migrations: one image, three commands.
FROM node:26-trixie-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY backend/package.json backend/
COPY frontend/package.json frontend/
COPY e2e/package.json e2e/
COPY migrations/package.json migrations/
COPY libs/contracts/package.json libs/contracts/
COPY libs/domain/package.json libs/domain/
COPY libs/schemes/package.json libs/schemes/
RUN npm ci
COPY . .
RUN npx nx run-many -t build -p backend frontend

FROM node:26-trixie-slim AS packages
WORKDIR /srv/tranche
COPY package.json package-lock.json .npmrc ./
COPY backend/package.json backend/
COPY migrations/package.json migrations/
COPY libs/contracts/package.json libs/contracts/
COPY libs/domain/package.json libs/domain/
COPY libs/schemes/package.json libs/schemes/
RUN npm ci --omit=dev --omit=optional -w @tranche/backend

FROM node:26-trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends procps \
  && rm -rf /var/lib/apt/lists/* \
  && install -d -o node -g node /var/lib/tranche
WORKDIR /srv/tranche
COPY --from=packages /srv/tranche ./
COPY --from=build /build/backend/dist backend/dist
COPY --from=build /build/migrations/dist migrations/dist
COPY --from=build /build/libs/contracts/dist libs/contracts/dist
COPY --from=build /build/libs/domain/dist libs/domain/dist
COPY --from=build /build/libs/schemes/dist libs/schemes/dist
COPY --from=build /build/frontend/dist/browser frontend/dist/browser
COPY docker/is-ready.mjs docker/
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --retries=6 CMD ["node", "docker/is-ready.mjs"]
CMD ["node", "backend/dist/main.api.js"]
