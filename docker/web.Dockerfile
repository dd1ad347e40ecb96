# The Angular build behind nginx, which passes everything that is no page on to the API.
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
RUN npx nx run frontend:build

FROM nginx:1.30-alpine
COPY docker/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /build/frontend/dist/browser /usr/share/nginx/html
USER nginx
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --retries=6 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/health/live"]
