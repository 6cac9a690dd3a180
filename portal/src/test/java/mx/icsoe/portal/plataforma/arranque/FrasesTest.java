package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mx.icsoe.portal.plataforma.postgres.PostgresNoArranca;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class FrasesTest {

    @Test
    void tieneUnaParaCadaCausaConocida() {
        assertThat(Frases.de(new ArranqueImpedido("no"))).contains("no");
        assertThat(Frases.de(new PostgresNoArranca("tampoco"))).contains("tampoco");
        assertThat(Frases.de(new PortInUseException(8080)))
                .hasValueSatisfying(
                        frase -> assertThat(frase).contains("El puerto 8080 está ocupado", "--puerto 8081"));
        assertThat(frase("XX001")).contains("dañada");
        assertThat(frase("28P01")).contains("no acepta el usuario");
        assertThat(frase("3D000")).contains("no acepta el usuario");
        assertThat(frase("08001")).contains("no responde");
        assertThat(frase("53100")).contains("No queda espacio");
    }

    @Test
    void buscaLaCausaAunqueVengaEnvuelta() {
        var envuelta = new IllegalStateException("bean", new RuntimeException(new PostgresNoArranca("la causa")));

        assertThat(Frases.de(envuelta)).contains("la causa");
    }

    @Test
    void callaAnteLoQueNadieEsperaba() {
        assertThat(Frases.de(new IllegalStateException("raro"))).isEmpty();
        assertThat(Frases.de(new SQLException("raro", "42601"))).isEmpty();
        assertThat(Frases.de(new SQLException("raro"))).isEmpty();
    }

    private static String frase(String estado) {
        return Frases.de(new IllegalStateException(new SQLException("x", estado)))
                .orElseThrow();
    }
}
