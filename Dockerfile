# Two images: `services` runs the API, the bot or the workers, and the operator's commands; `web` serves the pages and passes calls on.
# Node and Caddy are those that the tests run by. Their digests: docs/decisions/067-images-by-digest.md.
FROM node:26.10.0-slim@sha256:ec7758ee051e457b468b32bde57b0879010b325bb9862718e9615225ce4aaae1 AS sources
WORKDIR /anteroom
COPY package.json package-lock.json ./
COPY contracts/package.json contracts/
COPY messages/package.json messages/
COPY queue/package.json queue/
COPY store/package.json store/
COPY providers/package.json providers/
COPY service/package.json service/
COPY api/package.json api/
COPY bot/package.json bot/
COPY workers/package.json workers/
COPY operations/package.json operations/
COPY dashboard/package.json dashboard/

FROM sources AS pages
RUN npm ci --ignore-scripts --no-audit --no-fund --workspace dashboard
COPY tsconfig.base.json ./
COPY contracts contracts
COPY messages messages
COPY dashboard dashboard
RUN npx --workspace dashboard vite build

FROM sources AS services
ENV NODE_ENV=production
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev \
  --workspace api --workspace bot --workspace workers --workspace operations
COPY contracts contracts
COPY messages messages
COPY queue queue
COPY store store
COPY providers providers
COPY service service
COPY api api
COPY bot bot
COPY workers workers
COPY operations operations
# `docker compose run --rm doctor`
ENV PATH=/anteroom/operations/bin:$PATH
# A volume that is made here belongs to who writes to it.
RUN install -d -o node -g node -m 700 /backups
USER node

FROM caddy:2.11.7-alpine@sha256:d76116d819d5162f464b0f2cd09bd28c568a86148c7bc539ce17c33eb22d8bbb AS web
COPY Caddyfile /etc/caddy/Caddyfile
COPY --from=pages /anteroom/dashboard/dist /srv
RUN adduser -S -D -H caddy && chown -R caddy /data /config
USER caddy
