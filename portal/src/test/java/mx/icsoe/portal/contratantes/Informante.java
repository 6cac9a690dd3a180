package mx.icsoe.portal.contratantes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.contratos.CambiarContrato;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.EliminarContrato;
import mx.icsoe.portal.contratos.Guardado;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.PresentacionDePrueba;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.springframework.context.ApplicationContext;

/** Un contratista que captura, firma y corrige contratos con varios contratantes, por los casos de uso del portal. */
final class Informante {

    static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);
    static final String TRABAJADORA = "Juana Inés Visible";

    private static int siguiente;

    private final ApplicationContext portal;
    private final RelojDePrueba reloj;
    private final PresentacionDePrueba prueba;

    Informante(ApplicationContext portal, RelojDePrueba reloj, EfirmaDeDemostracion efirma) {
        this.portal = portal;
        this.reloj = reloj;
        this.prueba = new PresentacionDePrueba(portal, efirma).conDatosGenerales();
    }

    /** Nadie más lo usa. */
    static Persona otraPersona() {
        return new Persona(
                otroRfc("INF"),
                "Informante de Pruebas " + siguiente,
                Persona.moral().curp(),
                Persona.moral().representante());
    }

    /** Un RFC de persona moral que ninguna otra prueba usa. */
    static String otroRfc(String tres) {
        int cual = siguiente++;
        return "%s17%02d%02dRT%d".formatted(tres, cual / 252 % 12 + 1, cual / 9 % 28 + 1, cual % 9 + 1);
    }

    Identidad identidad() {
        return prueba.identidad();
    }

    SesionDePrueba sesion() {
        return SesionDePrueba.de(portal, identidad());
    }

    /** Lo que se captura de un contrato con ese contratante. */
    static DatosDelContrato con(String rfc, String nombre, String objeto) {
        var datos = ContratosDePrueba.datos(rfc, objeto, PERIODO.primerDia());
        var contratante = datos.contratante();
        return new DatosDelContrato(
                new Contratante(
                        contratante.rfc(), nombre, contratante.correo(), contratante.celular(), Optional.empty()),
                objeto,
                datos.servicio(),
                datos.inicio(),
                datos.termino(),
                true,
                true);
    }

    static DatosDelContrato conObjeto(DatosDelContrato datos, String objeto) {
        return new DatosDelContrato(
                datos.contratante(), objeto, datos.servicio(), datos.inicio(), datos.termino(), true, true);
    }

    Presentacion presentada(DatosDelContrato... contratos) {
        return presentar(normal(contratos));
    }

    /** Una normal por firmar. */
    Ficha normal(DatosDelContrato... contratos) {
        var ficha = prueba.iniciar(PERIODO, TipoDeInformativa.NORMAL);
        for (int i = 0; i < contratos.length; i++) {
            agregar(ficha, contratos[i], i + 1);
        }
        return ficha;
    }

    Ficha corregir() {
        return complementar(TipoDeInformativa.CORRECCION);
    }

    Ficha complementar(TipoDeInformativa tipo) {
        reloj.avanzar(Duration.ofMinutes(1));
        return prueba.iniciar(PERIODO, tipo);
    }

    void agregar(Ficha ficha, DatosDelContrato datos, int trabajadores) {
        var contrato = new ContratosDePrueba(portal).agregar(identidad().contratista(), ficha.id(), datos);
        for (int j = 1; j <= trabajadores; j++) {
            agregarTrabajador(contrato, j);
        }
    }

    void agregarTrabajador(Contrato contrato, int cual) {
        portal.getBean(CapturarTrabajador.class)
                .agregar(
                        identidad().contratista(),
                        contrato.id(),
                        List.of(
                                TrabajadoresDePrueba.nss(cual),
                                TrabajadoresDePrueba.curp(cual),
                                "517.43",
                                TRABAJADORA + " " + cual),
                        identidad().autor());
    }

    /** El de ese objeto en esa informativa. */
    Contrato contrato(Ficha ficha, String objeto) {
        return portal.getBean(Contratos.class).de(identidad().contratista(), ficha.id()).stream()
                .filter(uno -> uno.objeto().equals(objeto))
                .findFirst()
                .orElseThrow();
    }

    void cambiar(Ficha ficha, String objeto, UnaryOperator<DatosDelContrato> cambio) {
        var contrato = contrato(ficha, objeto);
        var guardado = portal.getBean(CambiarContrato.class)
                .cambiar(
                        identidad().contratista(),
                        ficha.id(),
                        contrato.id(),
                        cambio.apply(contrato.datos()),
                        contrato.version(),
                        identidad().autor());
        if (!(guardado instanceof Guardado.Listo)) {
            throw new AssertionError("no se cambió: " + guardado);
        }
    }

    void quitar(Ficha ficha, String objeto) {
        portal.getBean(EliminarContrato.class)
                .eliminar(
                        identidad().contratista(),
                        ficha.id(),
                        contrato(ficha, objeto).id(),
                        identidad().autor());
    }

    /** Declara los que tenga, firma y presenta. */
    Presentacion presentar(Ficha ficha) {
        if (ficha.tipo().llevaContratos()) {
            portal.getBean(DeclararContratos.class)
                    .declarar(
                            identidad().contratista(),
                            ficha.id(),
                            prueba.version(ficha.id()),
                            portal.getBean(Contratos.class)
                                    .de(identidad().contratista(), ficha.id())
                                    .size(),
                            identidad().autor());
        }
        reloj.avanzar(Duration.ofMinutes(1));
        return prueba.presentada(ficha.id());
    }

    Autorizacion autorizar(String rfc) {
        return CompartidoDePrueba.autorizar(portal, identidad(), rfc);
    }

    Autorizacion retirar(Autorizacion autorizacion) {
        return portal.getBean(AutorizarContratante.class)
                .retirar(identidad(), autorizacion.id())
                .orElseThrow();
    }
}
