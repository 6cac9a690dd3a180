package mx.icsoe.portal.contratantes;

import java.time.Duration;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El portal con un contratista que informa y dos contratantes, que no son los de ninguna otra prueba. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
abstract class PruebaDeContratantes {

    static final String AJENA = "Competidora Discreta";

    @Autowired
    protected ApplicationContext portal;

    @Autowired
    protected RelojDePrueba reloj;

    @Autowired
    protected JdbcClient base;

    @LocalServerPort
    protected int puerto;

    protected Informante informante;

    /** El contratante que mira. */
    protected SesionDePrueba contratante;

    /** El RFC de otro contratante del mismo contratista. */
    protected String ajeno;

    @BeforeEach
    void prepara() {
        reloj.fijar(Laboratorio.HOY);
        informante = new Informante(
                portal,
                reloj,
                Laboratorio.AUTORIDAD.expedirFiel(
                        Informante.otraPersona(), Laboratorio.HOY.minus(Duration.ofDays(90))));
        contratante = SesionDePrueba.deAlta(portal, Informante.otroRfc("MIR"));
        ajeno = Informante.otroRfc("OTR");
    }

    protected String rfc() {
        return contratante.identidad().rfc().valor();
    }

    /** Con quien mira. */
    protected DatosDelContrato mio(String objeto) {
        return Informante.con(rfc(), "Miradora de Pruebas", objeto);
    }

    /** Con otro contratante. */
    protected DatosDelContrato deOtro(String objeto) {
        return Informante.con(ajeno, AJENA, objeto);
    }

    protected Navegador mirar() {
        return new Navegador(puerto).con(contratante);
    }

    protected String ver(String ruta) {
        return mirar().pedir(ruta).body();
    }

    protected String rutaDe(String resto) {
        return "/icsoe/compartidos/" + informante.identidad().contratista().valor() + resto;
    }

    protected String rutaDelContrato(ContratoId contrato) {
        return rutaDe("/contratos/" + contrato);
    }

    protected void avisar() {
        portal.getBean(AvisarCambios.class).avisar();
    }
}
