package mx.icsoe.portal.presentacion;

import java.time.Duration;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El portal con una autoridad que puede mentir y, en cada prueba, un contratista con sus datos completos. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
abstract class PruebaDePresentacion {

    static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);

    private static int siguiente;

    @Autowired
    protected ApplicationContext portal;

    @Autowired
    protected RelojDePrueba reloj;

    @Autowired
    protected OcspMentiroso ocsp;

    @Autowired
    protected JdbcClient base;

    protected Persona persona;

    protected PresentacionDePrueba prueba;

    @BeforeEach
    void prepara() {
        reloj.fijar(Laboratorio.HOY);
        ocsp.mentir(Mentira.NINGUNA);
        persona = otraPersona();
        prueba = new PresentacionDePrueba(portal, efirma(persona)).conDatosGenerales();
    }

    @AfterEach
    void reinicia() {
        ocsp.mentir(Mentira.NINGUNA);
    }

    protected long cuenta(String tabla, Ficha ficha) {
        return base.sql("select count(*) from presentacion." + tabla + " where informativa_id = :id")
                .param("id", ficha.id().valor())
                .query(Long.class)
                .single();
    }

    static EfirmaDeDemostracion efirma(Persona persona) {
        return Laboratorio.AUTORIDAD.expedirFiel(persona, Laboratorio.HOY.minus(Duration.ofDays(90)));
    }

    /** Cada prueba, con su propio contratista. */
    static Persona otraPersona() {
        int cual = siguiente++;
        return new Persona(
                "PDE15%02d%02dKT%d".formatted(cual / 252 % 12 + 1, cual / 9 % 28 + 1, cual % 9 + 1),
                "Prestadora de Pruebas " + cual,
                Persona.moral().curp(),
                Persona.moral().representante());
    }
}
