package mx.icsoe.portal.avisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.correo.Carta;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Todo aviso queda en el buzón y, si hay a dónde, sale por correo. Aquí nadie reparte: se mira lo que iba a salir. */
@PruebaDePortal
@TestPropertySource(properties = "icsoe.correo.hilos=0")
class AvisarTest {

    private static final AvisoNuevo REQUERIMIENTO = AvisoNuevo.de("Tienes un requerimiento", "Contéstalo en diez días.")
            .conEnlace("Ver el requerimiento", new RutaPropia("/icsoe/inicio"));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Avisos avisos;

    @Autowired
    private Avisar avisar;

    @Autowired
    private TransactionTemplate transaccion;

    @Autowired
    private JdbcClient base;

    @Test
    void quedaEnElBuzonYSaleAlUltimoCorreoRegistrado() {
        var quien = contratista("AVI010101AB1");
        registrar(quien, "viejo@ejemplo.mx", 0);
        registrar(quien, "nuevo@ejemplo.mx", 1);
        AvisoDePrueba.avisar(portal, de(quien), REQUERIMIENTO);

        var aviso = unico(de(quien));
        assertThat(aviso.asunto()).isEqualTo("Tienes un requerimiento");
        assertThat(aviso.texto()).isEqualTo("Contéstalo en diez días.");
        assertThat(aviso.enlace()).contains(new Carta.Enlace("Ver el requerimiento", new RutaPropia("/icsoe/inicio")));
        assertThat(aviso.leido()).isEmpty();
        assertThat(aviso.carta()).isPresent();
        assertThat(salida("Tienes un requerimiento")).containsExactly("nuevo@ejemplo.mx /icsoe/inicio");
    }

    @Test
    void alQueNoHaDadoCorreoLeQuedaEnElBuzon() {
        var quien = contratista("AVI010101AB2");
        AvisoDePrueba.avisar(portal, de(quien), AvisoNuevo.de("Sin correo", "Algo."));

        assertThat(unico(de(quien)).carta()).isEmpty();
        assertThat(salida("Sin correo")).isEmpty();
    }

    @Test
    void sinEnlacePropioLaCartaLlevaAlBuzon() {
        var quien = contratista("AVI010101AB3");
        registrar(quien, "ana@ejemplo.mx", 0);
        AvisoDePrueba.avisar(portal, de(quien), AvisoNuevo.de("Sin enlace", "Algo."));

        assertThat(salida("Sin enlace"))
                .containsExactly(
                        "ana@ejemplo.mx /icsoe/buzon/" + unico(de(quien)).id());
    }

    @Test
    void avisaAlCapturistaAlCorreoDeSuCuenta() {
        var capturista = CapturistaDePrueba.nuevo(portal);
        var sinCuenta = new Destinatario.DelCapturista(new CapturistaId(new UUID(7, 2)));
        AvisoDePrueba.avisar(
                portal, new Destinatario.DelCapturista(capturista.id()), AvisoNuevo.de("Al que tiene", "Algo."));
        AvisoDePrueba.avisar(portal, sinCuenta, AvisoNuevo.de("Al que no", "Algo."));

        assertThat(salida("Al que tiene"))
                .singleElement()
                .satisfies(carta -> assertThat(carta)
                        .startsWith(capturista.cuenta().correo().valor()));
        assertThat(salida("Al que no")).isEmpty();
        assertThat(unico(sinCuenta).asunto()).isEqualTo("Al que no");
    }

    @Test
    void noRepiteLoQueLlevaLaMismaLlaveAlMismoDestinatario() {
        var uno = contratista("AVI010101AB4");
        var otro = contratista("AVI010101AB5");
        registrar(uno, "uno@ejemplo.mx", 0);
        var aviso = AvisoNuevo.de("Una sola vez", "Algo.").unaVez("llave");
        AvisoDePrueba.avisar(portal, de(uno), aviso);
        AvisoDePrueba.avisar(portal, de(uno), aviso);
        assertThat(avisar.sinAviso(List.of(de(uno), de(otro)), "llave")).containsExactly(de(otro));
        AvisoDePrueba.avisar(portal, de(otro), aviso);

        assertThat(avisos.cuantos(de(uno))).isEqualTo(1);
        assertThat(avisos.cuantos(de(otro))).isEqualTo(1);
        assertThat(salida("Una sola vez")).hasSize(1);
    }

    @Test
    void seDeshaceConElActoQueLoCausa() {
        var quien = contratista("AVI010101AB6");
        registrar(quien, "ana@ejemplo.mx", 0);
        transaccion.executeWithoutResult(estado -> {
            avisar.a(de(quien), AvisoNuevo.de("Deshecho", "Algo."));
            estado.setRollbackOnly();
        });

        assertThat(avisos.cuantos(de(quien))).isZero();
        assertThat(salida("Deshecho")).isEmpty();
    }

    @Test
    void exigeUnActoEnCurso() {
        var quien = contratista("AVI010101AB7");
        assertThatThrownBy(() -> avisar.a(de(quien), REQUERIMIENTO))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void tapaLosDatosPersonales() {
        var aviso = AvisoNuevo.de("De EKU9003173C9", "La CURP PEPJ800101HDFRRN09.");
        assertThat(aviso.asunto()).isEqualTo("De •••");
        assertThat(aviso.texto()).isEqualTo("La CURP •••.");
    }

    @Test
    void nadieReescribeNiBorraLoAvisado() {
        var quien = contratista("AVI010101AB8");
        AvisoDePrueba.avisar(portal, de(quien), AvisoNuevo.de("Inmutable", "Algo."));
        var aviso = unico(de(quien)).id();
        avisos.marcarLeido(de(quien), aviso, Instant.parse("2026-05-12T18:00:00Z"));
        for (String cambio : List.of(
                "update avisos.aviso set texto = 'otro' where asunto = 'Inmutable'",
                "update avisos.aviso set leido = null where asunto = 'Inmutable'",
                "update avisos.aviso set leido = now() where asunto = 'Inmutable'",
                "delete from avisos.aviso where asunto = 'Inmutable'")) {
            assertThatThrownBy(() -> base.sql(cambio).update())
                    .as(cambio)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("un aviso no se cambia ni se borra");
        }
    }

    private Identidad contratista(String rfc) {
        return SesionDePrueba.deAlta(portal, rfc).identidad();
    }

    private static Destinatario de(Identidad quien) {
        return Destinatario.de(quien);
    }

    private AvisoRecibido unico(Destinatario destinatario) {
        var todos = avisos.pagina(destinatario, 10, 0);
        assertThat(todos).hasSize(1);
        return todos.getFirst();
    }

    private void registrar(Identidad quien, String correo, int sobre) {
        portal.getBean(GuardarContacto.class)
                .guardar(
                        quien.contratista(),
                        new Contacto(new Correo(correo), new Telefono("5512345678"), null),
                        sobre,
                        quien.autor());
    }

    /** A quién y con qué enlace iban a salir las cartas con ese asunto. */
    private List<String> salida(String asunto) {
        return base.sql("select para, ruta from plataforma.carta where asunto = :asunto")
                .param("asunto", asunto)
                .query((renglon, numero) -> renglon.getString("para") + " " + renglon.getString("ruta"))
                .list();
    }
}
