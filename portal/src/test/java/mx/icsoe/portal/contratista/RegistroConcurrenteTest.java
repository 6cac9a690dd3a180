package mx.icsoe.portal.contratista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.informativas.ALaVez;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cincuenta a la vez: nada se guarda dos veces, nada se pierde y las tablas de historia solo crecen. */
@PruebaDePortal
class RegistroConcurrenteTest {

    private static final int A_LA_VEZ = 50;
    private static final String SERIE = "30001000000500003416";
    private static final Autor AUTOR = new Autor("contratista", SERIE);

    @Autowired
    private Contratistas contratistas;

    @Autowired
    private Contactos contactos;

    @Autowired
    private GuardarContacto guardarContacto;

    @Autowired
    private DeclararDomicilioSocial declarar;

    @Autowired
    private GuardarDatosGenerales guardarTodo;

    @Autowired
    private Documentos documentos;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient base;

    @Test
    void daDeAltaUnaVezAQuienEntraCincuentaVecesALaVez() throws Exception {
        var rfc = new Rfc("KCA010101AB1");

        var ids = ALaVez.todos(A_LA_VEZ, numero -> () -> contratistas.registrarEntrada(rfc, "Empresa", SERIE));

        assertThat(ids).hasSize(A_LA_VEZ).containsOnly(ids.getFirst());
        assertThat(cuenta("select count(*) from contratista.nombre where contratista_id = ?", ids.getFirst()))
                .isOne();
    }

    @Test
    void conservaCadaNombreConSuFecha() {
        var rfc = new Rfc("KCB010101AB1");
        var id = contratistas.registrarEntrada(rfc, "Empresa SA de CV", SERIE);
        reloj.avanzar(Duration.ofDays(400));

        contratistas.registrarEntrada(rfc, "Empresa SAPI de CV", "30001000000500009999");
        contratistas.registrarEntrada(rfc, "Empresa SAPI de CV", "30001000000500009999");

        assertThat(base.sql("select nombre from contratista.nombre where contratista_id = ? order by numero")
                        .param(id.valor())
                        .query(String.class)
                        .list())
                .containsExactly("Empresa SA de CV", "Empresa SAPI de CV");
    }

    @Test
    void guardaUnaVezElMismoContactoEnviadoCincuentaVecesALaVez() throws Exception {
        var id = entra("KCC010101AB1");

        var resultados = ALaVez.todos(A_LA_VEZ, numero -> () -> guardarContacto.guardar(id, contacto("uno"), 0, AUTOR));

        assertThat(resultados).allMatch(Guardado.Listo.class::isInstance);
        assertThat(contactos.historia(id)).hasSize(1);
    }

    @Test
    void dejaGanarAUnoSoloDeCincuentaDistintosYLosDemasLoSaben() throws Exception {
        var id = entra("KCD010101AB1");

        var resultados =
                ALaVez.todos(A_LA_VEZ, numero -> () -> guardarContacto.guardar(id, contacto("n" + numero), 0, AUTOR));

        assertThat(resultados).filteredOn(Guardado.Listo.class::isInstance).hasSize(1);
        assertThat(resultados).filteredOn(Guardado.Choque.class::isInstance).hasSize(A_LA_VEZ - 1);
        assertThat(contactos.historia(id)).hasSize(1);
    }

    @Test
    void registraUnSoloGuardarDeCincuentaALaVez() throws Exception {
        var id = entra("KCE010101AB1");
        guardarContacto.guardar(id, contacto("uno"), 0, AUTOR);
        declarar.responder(id, true, 0, AUTOR);
        documentos.recibir(id, AUTOR, Clase.ACUSE_REPSE, "acuse.pdf", new ByteArrayInputStream(PdfDePrueba.bytes()));

        var resultados = ALaVez.todos(A_LA_VEZ, numero -> () -> guardarTodo.guardar(id, AUTOR));

        assertThat(resultados).allMatch(GuardarDatosGenerales.Resultado.Guardados.class::isInstance);
        assertThat(cuenta("select count(*) from contratista.registro where contratista_id = ?", id))
                .isOne();
        assertThat(contratistas.estadoDeDatosGenerales(id).siguientePaso()).isEqualTo("/icsoe/inicio");
    }

    @Test
    void registraOtroGuardarSoloSiAlgoCambio() {
        var id = entra("KCFA010101AB1");
        guardarContacto.guardar(id, contacto("uno"), 0, AUTOR);
        documentos.recibir(id, AUTOR, Clase.ACUSE_REPSE, "acuse.pdf", new ByteArrayInputStream(PdfDePrueba.bytes()));
        guardarTodo.guardar(id, AUTOR);
        guardarTodo.guardar(id, AUTOR);
        guardarContacto.guardar(id, contacto("dos"), 1, AUTOR);
        guardarTodo.guardar(id, AUTOR);

        assertThat(cuenta("select count(*) from contratista.registro where contratista_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void soloCreceLaHistoria() {
        for (String tabla : List.of("nombre", "contacto", "domicilio_social", "registro")) {
            assertThatThrownBy(() -> base.sql("update contratista." + tabla + " set serie = 'x'")
                            .update())
                    .as(tabla)
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(
                            () -> base.sql("delete from contratista." + tabla).update())
                    .as(tabla)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private ContratistaId entra(String rfc) {
        return contratistas.registrarEntrada(new Rfc(rfc), "Empresa", SERIE);
    }

    private static Contacto contacto(String nombre) {
        return new Contacto(new Correo(nombre + "@empresa.mx"), new Telefono("5512345678"), null);
    }

    private int cuenta(String sql, ContratistaId id) {
        return base.sql(sql).param(id.valor()).query(Integer.class).single();
    }
}
