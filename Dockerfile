# The application for running in earnest: give it a PostgreSQL (see docker-compose.yml).
# Build the jar first: mvn package

FROM eclipse-temurin:17-jre AS unpack
WORKDIR /unpack
COPY target/pacta.jar pacta.jar
RUN java -Djarmode=tools -jar pacta.jar extract --destination pacta

FROM eclipse-temurin:17-jre
RUN useradd --system --no-create-home --shell /usr/sbin/nologin pacta
WORKDIR /opt/pacta
# the libraries change less often than the application: a layer of their own
COPY --from=unpack /unpack/pacta/lib lib
COPY --from=unpack /unpack/pacta/pacta.jar pacta.jar
USER pacta
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
# bash speaks HTTP here, so that the image needs no further program
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "pacta.jar"]
