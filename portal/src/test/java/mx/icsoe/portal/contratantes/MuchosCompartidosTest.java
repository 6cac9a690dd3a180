package mx.icsoe.portal.contratantes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.PresentadaSinFirma;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dos mil contratos con un contratante, entre otros tantos con otro. */
@PruebaDePortal
class MuchosCompartidosTest {

    private static final int MUCHOS = 2_000;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient base;

    private SesionDePrueba contratante;
    private Identidad contratista;

    @BeforeEach
    void presenta() {
        contratista = SesionDePrueba.deAlta(portal, Informante.otroRfc("MUC")).identidad();
        contratante = SesionDePrueba.deAlta(portal, Informante.otroRfc("DOS"));
        var ficha = InformativaDePrueba.iniciada(
                portal, contratista, InformativaDePrueba.PRIMERO_DE_2026, TipoDeInformativa.NORMAL);
        var prueba = new ContratosDePrueba(portal);
        var modelo = prueba.agregar(
                contratista.contratista(),
                ficha.id(),
                ContratosDePrueba.datos(contratante.identidad().rfc().valor(), "Servicio 1"));
        base.sql("""
                        insert into contratos.contrato (contratista_id, contrato_id, informativa_id, numero, contratante_rfc,
                            contratante_nombre, correo, celular, objeto, repse_folio, servicio, inicio, igual_contratista,
                            igual_contratante, creado, creado_por, cambiado, cambiado_por)
                        select contratista_id, gen_random_uuid(), informativa_id, i,
                            case when i <= :muchos then contratante_rfc else 'XIA190128J61' end, contratante_nombre, correo,
                            celular, case when i <= :muchos then 'Servicio ' else 'Ajeno ' end || i, repse_folio, servicio,
                            inicio, igual_contratista, igual_contratante, creado, creado_por, cambiado, cambiado_por
                        from contratos.contrato, generate_series(2, 2 * :muchos) i where contrato_id = :modelo
                        """)
                .param("muchos", MUCHOS)
                .param("modelo", modelo.id().valor())
                .update();
        PresentadaSinFirma.de(portal, contratista, ficha);
        CompartidoDePrueba.autorizar(
                portal, contratista, contratante.identidad().rfc().valor());
    }

    @Test
    void sePaginanYSeDescarganCompletos() {
        var navegador = new Navegador(puerto).con(contratante);

        String primera = navegador.pedir("/icsoe/compartidos").body();
        assertThat(primera).contains("2,000 contratos", "Página 1 de 80").doesNotContain("Ajeno");
        assertThat(primera.split("data-titulo=\"Objeto\"", -1)).hasSize(26);
        assertThat(navegador.pedir("/icsoe/compartidos?estado=todos&pagina=80").body())
                .contains("Página 80 de 80");
        assertThat(navegador.pedir("/icsoe/compartidos?pagina=999999").body()).contains("Página 80 de 80");
        assertThat(navegador.pedir("/icsoe/compartidos/tabla.csv").body())
                .doesNotContain("Ajeno")
                .satisfies(csv -> assertThat(csv.lines()).hasSize(MUCHOS + 1));
    }

    @Test
    void elAcuseNoLosMuestraTodosNiEntregaElPdf() {
        var uno = portal.getBean(Compartidos.class)
                .de(portal.getBean(Autorizaciones.class)
                        .para(contratante.identidad().rfc())
                        .getFirst())
                .getFirst();
        String acuse = new Navegador(puerto)
                .con(contratante)
                .pedir("/icsoe/compartidos/" + contratista.contratista().valor() + "/acuses/"
                        + uno.presentacion().folio())
                .body();

        assertThat(acuse)
                .contains("Y 1,900 más", "ampara también contratos con otros")
                .doesNotContain("Ajeno");
    }

    @Test
    void elContratistaVeUnSoloContratanteConLosQueSon() {
        assertThat(portal.getBean(ListarContratantes.class)
                        .listar(contratista.contratista(), ListarContratantes.Cuales.AUTORIZADOS, 1)
                        .renglones())
                .singleElement()
                .satisfies(uno -> {
                    assertThat(uno.contratos()).isEqualTo(MUCHOS);
                    assertThat(uno.nombre()).isEqualTo(Optional.of("Beneficiaria de Prueba"));
                });
    }
}
