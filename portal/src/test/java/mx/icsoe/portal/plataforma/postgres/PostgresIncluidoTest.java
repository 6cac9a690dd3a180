package mx.icsoe.portal.plataforma.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresIncluidoTest {

    private static final Path MOTORES = Path.of("target", "postgres-de-pruebas").toAbsolutePath();

    @TempDir
    private Path carpeta;

    @AfterEach
    void detieneLoQueQuede() {
        new Cluster(MotorIncluido.en(MOTORES), carpeta.resolve("datos")).detener();
    }

    @Test
    void conservaLosDatosYElPuertoEntreArranques() {
        try (var postgres = iniciar()) {
            como(postgres, postgres.dueno())
                    .sql("CREATE TABLE apunte AS SELECT 'sigue aquí' AS texto")
                    .update();
        }
        String puerto = leer("puerto");

        try (var postgres = iniciar()) {
            assertThat(consultar(postgres, "SELECT texto FROM apunte")).isEqualTo("sigue aquí");
            assertThat(postgres.url()).contains(":" + puerto + "/");
        }
    }

    @Test
    void guardaDeVerdadYSoloEscuchaEnEstaMaquina() {
        try (var postgres = iniciar()) {
            assertThat(consultar(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(consultar(postgres, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(consultar(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(consultar(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThat(consultar(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(consultar(postgres, "SELECT datlocale FROM pg_database WHERE datname = 'icsoe'"))
                    .isEqualTo("es-MX");
        }
    }

    @Test
    void pideContrasenaYLaGuardaSoloParaSuDueno() throws Exception {
        try (var postgres = iniciar()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "icsoe_app", "otra"))
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(carpeta.resolve("contrasenas"))))
                    .isEqualTo("rw-------");
            assertThat(postgres.aplicacion().toString())
                    .doesNotContain(postgres.aplicacion().contrasena());
            assertThat(carpeta.resolve("clave-inicial")).doesNotExist();
        }
    }

    @Test
    void noDejaALaAplicacionCrearTablasNiAdministrar() {
        try (var postgres = iniciar()) {
            var aplicacion = como(postgres, postgres.aplicacion());

            assertThatThrownBy(() ->
                            aplicacion.sql("CREATE TABLE public.mia (x int)").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThat(aplicacion
                            .sql(
                                    "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = 'icsoe'")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void relevaAlServidorQueDejoUnProcesoMuerto() {
        var abandonado = iniciar();
        Postmaster anterior = postmaster();
        como(abandonado, abandonado.dueno())
                .sql("CREATE TABLE apunte AS SELECT 1")
                .update();

        try (var postgres = iniciar()) {
            assertThat(anterior.vive()).isFalse();
            assertThat(postmaster().pid()).isNotEqualTo(anterior.pid());
            assertThat(consultar(postgres, "SELECT count(*)::text FROM apunte")).isEqualTo("1");
        }
    }

    @Test
    void noConfundeUnProcesoAjenoConSuServidor() throws Exception {
        iniciar().close();
        String ajeno = ProcessHandle.current().pid() + "\n" + carpeta.resolve("datos")
                + "\n1\n5432\n\n127.0.0.1\n1 1\nready\n";
        Files.writeString(carpeta.resolve("datos/postmaster.pid"), ajeno);

        try (var postgres = iniciar()) {
            assertThat(consultar(postgres, "SELECT 'vive'")).isEqualTo("vive");
        }
    }

    @Test
    void comparteElServidorSinDetenerlo() {
        try (var dueno = iniciar()) {
            try (var invitado = PostgresIncluido.compartir(carpeta, MOTORES)) {
                assertThat(invitado.url()).isEqualTo(dueno.url());
            }
            assertThat(consultar(dueno, "SELECT 'sigue'")).isEqualTo("sigue");
        }
        assertThatThrownBy(() -> PostgresIncluido.compartir(carpeta, MOTORES)).isInstanceOf(PostgresNoArranca.class);
    }

    @Test
    void cambiaDePuertoSiElSuyoEstaOcupado() throws Exception {
        iniciar().close();
        String anterior = leer("puerto");

        try (var ocupa = new ServerSocket(Integer.parseInt(anterior), 1, InetAddress.getLoopbackAddress());
                var postgres = iniciar()) {
            assertThat(ocupa.isBound()).isTrue();
            assertThat(postgres.url()).doesNotContain(":" + anterior + "/");
            assertThat(leer("puerto")).isNotEqualTo(anterior);
        }
    }

    @Test
    void empiezaLimpioSiLaPrimeraVezQuedoAMedias() throws Exception {
        Files.createDirectories(carpeta.resolve("datos-a-medias/base"));
        Files.writeString(carpeta.resolve("contrasenas"), "administrador=vieja");

        try (var postgres = iniciar()) {
            assertThat(consultar(postgres, "SELECT 'limpio'")).isEqualTo("limpio");
        }
    }

    @Test
    void terminaDePrepararLosUsuariosSiQuedaronAMedias() throws Exception {
        iniciar().close();
        Files.delete(carpeta.resolve("preparada"));

        try (var postgres = iniciar()) {
            assertThat(consultar(postgres, "SELECT current_user::text")).isEqualTo("icsoe");
        }
    }

    @Test
    void rechazaLosDatosDeOtraVersionMayor() throws Exception {
        iniciar().close();
        Files.writeString(carpeta.resolve("datos/PG_VERSION"), "17\n");

        fallaCon("son de PostgreSQL 17 y este icsoe trae PostgreSQL 18");
    }

    @Test
    void diceQueLaCarpetaEstaDanada() throws Exception {
        iniciar().close();

        for (String pieza : List.of("global/pg_control", "PG_VERSION")) {
            byte[] buena = Files.readAllBytes(carpeta.resolve("datos").resolve(pieza));
            Files.delete(carpeta.resolve("datos").resolve(pieza));
            fallaCon("dañada");
            Files.write(carpeta.resolve("datos").resolve(pieza), buena);
        }
        Files.writeString(carpeta.resolve("datos/PG_VERSION"), "\u0000\u0001");
        fallaCon("dañada");
    }

    @Test
    void diceQueFaltanLasContrasenas() throws Exception {
        iniciar().close();
        Files.delete(carpeta.resolve("contrasenas"));

        fallaCon("Falta el archivo");
    }

    @Test
    void diceQueNoEsUnaCarpeta() throws Exception {
        Path archivo = Files.writeString(carpeta.resolve("nota.txt"), "hola");

        assertThatThrownBy(() -> PostgresIncluido.iniciar(archivo, MOTORES))
                .isInstanceOf(PostgresNoArranca.class)
                .hasMessageContaining("no es una carpeta");
    }

    @Test
    void diceQueNoHayEspacio() {
        assertThatThrownBy(() -> Disco.exigirEspacio(carpeta, Long.MAX_VALUE))
                .isInstanceOf(PostgresNoArranca.class)
                .hasMessageStartingWith("No queda espacio en el disco");
    }

    private PostgresIncluido iniciar() {
        return PostgresIncluido.iniciar(carpeta, MOTORES);
    }

    private void fallaCon(String frase) {
        assertThatThrownBy(this::iniciar)
                .isInstanceOf(PostgresNoArranca.class)
                .hasMessageContaining(frase)
                .message()
                .doesNotContain("\n");
    }

    private Postmaster postmaster() {
        return Postmaster.de(carpeta.resolve("datos")).orElseThrow();
    }

    private String leer(String archivo) {
        try {
            return Files.readString(carpeta.resolve(archivo)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String consultar(PostgresIncluido postgres, String sql) {
        return como(postgres, postgres.dueno()).sql(sql).query(String.class).single();
    }

    private static JdbcClient como(PostgresIncluido postgres, Credenciales quien) {
        return JdbcClient.create(new DriverManagerDataSource(postgres.url(), quien.usuario(), quien.contrasena()));
    }
}
