package mx.icsoe.portal.guia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.ServicioContratado;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.PresentacionDePrueba;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.springframework.context.ApplicationContext;

/** Lo que un contratista ya había hecho antes de que empiece la prueba, por los mismos casos de uso que las páginas. */
final class Antecedentes {

    static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);

    private static final List<List<String>> CONTRATOS = List.of(
            List.of("CNS120405RT5", "Corporativo Norte Sur Demo", "Limpieza de oficinas del corporativo"),
            List.of("HVD150806QX4", "Hospital Valle Demo", "Limpieza y desinfección de áreas comunes"));

    private final ApplicationContext portal;
    private final PresentacionDePrueba prueba;

    Antecedentes(ApplicationContext portal, Persona persona) {
        this.portal = portal;
        this.prueba = new PresentacionDePrueba(portal, EntradaDeNavegador.efirmaDe(persona)).conDatosGenerales();
    }

    PresentacionDePrueba prueba() {
        return prueba;
    }

    /** La del cuatrimestre anterior, presentada tarde: dos contratos con cuatro trabajadores cada uno. */
    Presentacion anterior() {
        return prueba.presentada(normal(PERIODO.anterior()));
    }

    /** Una normal en captura y completa. */
    InformativaId normal(Cuatrimestre cuatrimestre) {
        var quien = prueba.identidad();
        var ficha = prueba.iniciar(cuatrimestre, TipoDeInformativa.NORMAL);
        CONTRATOS.forEach(uno -> conTrabajadores(ficha.id(), datos(uno, cuatrimestre.primerDia())));
        portal.getBean(DeclararContratos.class)
                .declarar(quien.contratista(), ficha.id(), prueba.version(ficha.id()), CONTRATOS.size(), quien.autor());
        return ficha.id();
    }

    private void conTrabajadores(InformativaId informativa, DatosDelContrato datos) {
        var quien = prueba.identidad();
        var contrato = new ContratosDePrueba(portal).agregar(quien.contratista(), informativa, datos);
        for (int i = 9_001; i <= 9_004; i++) {
            portal.getBean(CapturarTrabajador.class)
                    .agregar(
                            quien.contratista(),
                            contrato.id(),
                            List.of(TrabajadoresDePrueba.nss(i), TrabajadoresDePrueba.curp(i), "480.00", ""),
                            quien.autor());
        }
    }

    private static DatosDelContrato datos(List<String> uno, LocalDate inicio) {
        return new DatosDelContrato(
                new Contratante(
                        new Rfc(uno.get(0)),
                        uno.get(1),
                        new Correo("contratos@contratante.example"),
                        new Telefono("5587654321"),
                        Optional.empty()),
                uno.get(2),
                new ServicioContratado("AR129038/2024", "Servicios de limpieza"),
                inicio,
                Optional.empty(),
                true,
                true);
    }
}
