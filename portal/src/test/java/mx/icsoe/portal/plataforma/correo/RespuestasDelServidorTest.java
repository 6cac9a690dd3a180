package mx.icsoe.portal.plataforma.correo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Cifrado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lo que un servidor puede contestar, en cada paso de la plática, y qué se entiende. */
class RespuestasDelServidorTest {

    private static final CartaTomada CARTA = new CartaTomada(
            new CartaId(new UUID(1, 2)),
            CorreoArmado.carta("Activa tu cuenta"),
            Instant.parse("2026-05-12T18:00:00Z"),
            1,
            new UUID(3, 4));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    RCPT   | 550 5.1.1 no existe <ana@ejemplo.mx>      | DIRECCION_RECHAZADA
                    RCPT   | 550 no such user                          | DIRECCION_RECHAZADA
                    RCPT   | 553 mailbox name not allowed              | DIRECCION_RECHAZADA
                    RCPT   | 552 5.2.2 buzon lleno                     | DIRECCION_RECHAZADA
                    RCPT   | 450 4.2.0 greylisted                      | MAS_TARDE
                    RCPT   | 452 4.2.2 buzon lleno                     | MAS_TARDE
                    RCPT   | 421 4.3.2 cerrando                        | MAS_TARDE
                    RCPT   | 554 5.7.1 relay access denied             | SIN_PERMISO
                    RCPT   | 550 5.7.26 unauthenticated sender         | SIN_PERMISO
                    MAIL   | 530 5.7.0 authentication required         | SIN_PERMISO
                    MAIL   | 553 sender rejected                       | SIN_PERMISO
                    MAIL   | 550 5.1.8 sender domain not found         | SIN_PERMISO
                    MAIL   | 451 4.3.0 ocupado                         | MAS_TARDE
                    MAIL   | 452 4.3.1 sin espacio                     | MAS_TARDE
                    DATA   | 554 no valid recipients                   | MENSAJE_RECHAZADO
                    DATA   | 451 ocupado                               | MAS_TARDE
                    FIN    | 554 5.6.0 contenido rechazado             | MENSAJE_RECHAZADO
                    FIN    | 552 5.3.4 muy grande                      | MENSAJE_RECHAZADO
                    FIN    | 550 5.7.1 politica                        | SIN_PERMISO
                    FIN    | 451 4.7.1 intenta luego                   | MAS_TARDE
                    SALUDO | 421 ocupado                               | SIN_SERVIDOR
                    SALUDO | 554 no atendemos                          | SIN_SERVIDOR
                    SALUDO | esto no es SMTP                           | SIN_SERVIDOR
                    """)
    void entiendeCadaRechazo(String orden, String respuesta, FallaDeEntrega falla) {
        try (var servidor = ServidorSmtp.que(orden, respuesta);
                var cartero = Carteros.hacia(servidor.puerto())) {
            assertThat(cartero.entregar(CARTA)).contains(falla);
        }
    }

    @ParameterizedTest(name = "{1} en {0}")
    @CsvSource({
        "SALUDO, CUELGA",
        "EHLO, CUELGA",
        "MAIL, CUELGA",
        "RCPT, CUELGA",
        "DATA, CUELGA",
        "FIN, CUELGA",
        "SALUDO, CALLA",
        "RCPT, CALLA",
        "FIN, CALLA"
    })
    void noSeQuedaEsperandoAQuienCallaOCuelga(String orden, String manera) {
        try (var servidor = ServidorSmtp.que(orden, manera);
                var cartero = Carteros.hacia(servidor.puerto())) {
            assertThat(cartero.entregar(CARTA)).contains(FallaDeEntrega.SIN_SERVIDOR);
        }
    }

    @Test
    void llevaVariasPorUnaSolaConexion() {
        try (var servidor = ServidorSmtp.que("NOOP", "250 bien");
                var cartero = Carteros.hacia(servidor.puerto())) {
            assertThat(cartero.entregar(CARTA)).isEmpty();
            assertThat(cartero.entregar(CARTA)).isEmpty();
            assertThat(servidor.conexiones).hasValue(1);
            assertThat(servidor.mensajes).hasSize(2);
        }
    }

    @Test
    void cifraAntesDeDecirNada() {
        var cifrado = CifradoDePrueba.de("localhost");
        try (var servidor = new ServidorSmtp(Map.of(), cifrado);
                var cartero = Carteros.hacia(servidor.puerto(), Cifrado.STARTTLS, "", cifrado.getSocketFactory())) {
            assertThat(cartero.entregar(CARTA)).isEmpty();
            assertThat(servidor.ordenes)
                    .startsWith("EHLO ejemplo.mx", "STARTTLS", "EHLO ejemplo.mx", "MAIL FROM:<icsoe@ejemplo.mx>");
            assertThat(servidor.mensajes).hasSize(1);
        }
    }

    @Test
    void noEntregaAQuienPruebaSerOtro() {
        var cifrado = CifradoDePrueba.de("otro.ejemplo.mx");
        try (var servidor = new ServidorSmtp(Map.of(), cifrado);
                var cartero = Carteros.hacia(servidor.puerto(), Cifrado.STARTTLS, "", cifrado.getSocketFactory())) {
            assertThat(cartero.entregar(CARTA)).contains(FallaDeEntrega.SIN_SERVIDOR);
            assertThat(servidor.ordenes).noneMatch(orden -> orden.startsWith("MAIL"));
        }
    }

    @Test
    void vuelveAConectarDespuesDeUnaFalla() {
        try (var servidor = ServidorSmtp.que("RCPT", "450 luego");
                var cartero = Carteros.hacia(servidor.puerto())) {
            assertThat(cartero.entregar(CARTA)).contains(FallaDeEntrega.MAS_TARDE);
            assertThat(cartero.entregar(CARTA)).contains(FallaDeEntrega.MAS_TARDE);
            assertThat(servidor.conexiones).hasValue(2);
        }
    }
}
