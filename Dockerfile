# syntax=docker/dockerfile:1
# The first and the last stage have the same base and the same Java: the classes that the first compiles are looked up by the Java they are for.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS engines
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
# A slim image has no folder for manuals, and the packages of Java end without it.
# hadolint ignore=DL3008
RUN mkdir --parents /usr/share/man/man1 \
  && apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates maven openjdk-17-jdk-headless \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY bin ./bin
COPY engines ./engines
COPY src ./src
ENV COUNTERCLAIM_CACHE=/opt/counterclaim
RUN node bin/counterclaim.js engines --quiet

FROM ${NODE_IMAGE} AS pages
WORKDIR /app
COPY package.json package-lock.json schema.graphql ./
RUN npm ci --no-audit --no-fund
COPY ide ./ide
COPY operations ./operations
COPY tools/page-config.ts ./tools/page-config.ts
COPY view ./view
RUN npm run build:pages

FROM ${NODE_IMAGE}
# A slim image has no folder for manuals, and the packages of Java end without it.
# hadolint ignore=DL3008
RUN mkdir --parents /usr/share/man/man1 \
  && apt-get update \
  && apt-get install --yes --no-install-recommends openjdk-17-jre-headless \
  && rm -rf /var/lib/apt/lists/* \
  && install --directory --owner=node --group=node --mode=0700 /var/lib/counterclaim \
  && ln --symbolic /app/bin/counterclaim.js /usr/local/bin/counterclaim
WORKDIR /app
COPY --from=engines /opt/counterclaim /opt/counterclaim
COPY --from=engines /app/node_modules ./node_modules
COPY --from=pages /app/ide/dist ./ide/dist
COPY --from=pages /app/view/dist ./view/dist
COPY LICENSE README.md package.json schema.graphql ./
COPY bin ./bin
COPY cypher ./cypher
COPY engines ./engines
COPY knowledge ./knowledge
COPY models ./models
COPY operations ./operations
COPY seed ./seed
COPY src ./src
ENV COUNTERCLAIM_CACHE=/opt/counterclaim \
  COUNTERCLAIM_HOME=/var/lib/counterclaim \
  HOST=0.0.0.0 \
  PORT=4000 \
  DRAIN_SECONDS=5
# Fails here, and not at the first start, where something would still have to be fetched or compiled.
RUN counterclaim engines --quiet
USER node
VOLUME /var/lib/counterclaim
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD ["node", "/app/bin/is-ready.js"]
ENTRYPOINT ["node", "/app/bin/counterclaim.js"]
CMD ["serve"]
