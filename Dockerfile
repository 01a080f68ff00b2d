# The product as it runs in production: built from the sources, without root, set by environment variables only
# (wildfly-config/README.md names those of the server, docs/operating.md those of the application).

FROM maven:3.9.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY wildfly-config wildfly-config
COPY bpmn bpmn
COPY src src
RUN mvn -B -q package -DskipTests \
    && cp target/gehoord-en-gedaan.war target/server/standalone/deployments/ROOT.war

FROM eclipse-temurin:17.0.19_10-jre-noble
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /opt/gehoord gehoord
COPY --from=build --chown=gehoord:gehoord /build/target/server /opt/gehoord/server
USER gehoord
ENV LOG_TEXT=false
ENV LOG_JSON=true
# Health and figures are asked inside; 0.0.0.0 lets a collector in, but only in a network of your own
ENV MANAGEMENT_ADDRESS=127.0.0.1
ENV JAVA_OPTS="-Xms256m -Xmx768m -XX:MaxMetaspaceSize=384m -XX:+ExitOnOutOfMemoryError -Djava.net.preferIPv4Stack=true"
# The script hands the signal to stop on to the server
ENV LAUNCH_JBOSS_IN_BACKGROUND=true
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 CMD curl -fsS http://127.0.0.1:9990/health/ready
CMD ["sh", "-c", "exec /opt/gehoord/server/bin/standalone.sh -b 0.0.0.0 -bmanagement $MANAGEMENT_ADDRESS"]
