package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.informativas.ALaVez;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.PrepararFirma;
import mx.icsoe.portal.presentacion.PresentarInformativa;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Lo que dos personas hacen en el mismo instante con la misma informativa: gana una y la otra se entera. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class EntreDosALaVezTest {

    private static final int SIN_PUERTO = 0;

    @Autowired
    private ApplicationContext portal;

    @RepeatedTest(3)
    void deDosCapturistasQueEnvianUnoLaEnvia() throws Exception {
        var dos = new EntreDos(portal, SIN_PUERTO);
        Ficha ficha = dos.completa(1);
        int version = dos.prueba().version(ficha.id());
        var quienes = List.of(capturista(dos, "Ana"), capturista(dos, "Beto"));

        var resultados = ALaVez.todos(
                2,
                i -> () -> portal.getBean(EnviarInformativa.class)
                        .enviar(quienes.get(i), ficha.id(), version, Optional.of("Soy " + i)));

        assertThat(resultados)
                .hasOnlyElementsOfTypes(
                        EnviarInformativa.Resultado.Enviada.class, EnviarInformativa.Resultado.YaEnviada.class)
                .filteredOn(EnviarInformativa.Resultado.Enviada.class::isInstance)
                .hasSize(1);
        assertThat(dos.hilo(ficha)).hasSize(1);
    }

    @RepeatedTest(3)
    void entreFirmarYDevolverGanaUnoSolo() throws Exception {
        var dos = new EntreDos(portal, SIN_PUERTO);
        Ficha ficha = enviada(dos);
        var firma = dos.prueba().firma(dos.prueba().preparada(ficha.id()));
        int version = dos.prueba().version(ficha.id());
        List<Callable<Object>> actos = List.of(
                () -> dos.prueba().presentar(ficha.id(), firma),
                () -> portal.getBean(DevolverConNotas.class)
                        .devolver(dos.prueba().identidad(), ficha.id(), version, nuevoId(), "Espera"));

        var resultados = ALaVez.todos(2, actos::get);

        if (resultados.getFirst() instanceof PresentarInformativa.Resultado.Presentada) {
            assertThat(resultados.getLast()).isInstanceOfAny(Regreso.Cambiada.class, Regreso.Impedido.class);
            assertThat(estado(dos, ficha)).isEqualTo(Estado.PRESENTADA);
            assertThat(dos.hilo(ficha)).extracting(Nota::clase).doesNotContain(ClaseDeNota.DEVOLUCION);
        } else {
            assertThat(resultados.getFirst()).isInstanceOf(PresentarInformativa.Resultado.Rechazada.class);
            assertThat(resultados.getLast()).isInstanceOf(Regreso.Listo.class);
            assertThat(estado(dos, ficha)).isEqualTo(Estado.DEVUELTA);
        }
    }

    @RepeatedTest(3)
    void entrePrepararLaFirmaYRetirarNuncaSeFirmaLoRetirado() throws Exception {
        var dos = new EntreDos(portal, SIN_PUERTO);
        Ficha ficha = enviada(dos);
        int version = dos.prueba().version(ficha.id());
        var vista = dos.informativa(ficha);
        List<Callable<Object>> actos = List.of(
                () -> portal.getBean(PrepararFirma.class)
                        .preparar(dos.prueba().identidad(), vista, version, "sesion-de-prueba"),
                () -> portal.getBean(RetirarEnvio.class).retirar(capturista(dos, "Ana"), ficha.id(), version));

        var resultados = ALaVez.todos(2, actos::get);

        var preparada = (PrepararFirma.Resultado.Preparada) resultados.getFirst();
        var firmada = dos.prueba().presentar(ficha.id(), dos.prueba().firma(preparada.preparacion()));
        if (resultados.getLast() instanceof Regreso.Listo) {
            assertThat(firmada)
                    .isInstanceOfSatisfying(
                            PresentarInformativa.Resultado.Rechazada.class,
                            rechazada -> assertThat(rechazada.falta().codigo()).isEqualTo("PRE-024"));
            assertThat(estado(dos, ficha)).isEqualTo(Estado.EN_CAPTURA);
        } else {
            assertThat(resultados.getLast())
                    .isInstanceOfSatisfying(
                            Regreso.Impedido.class,
                            impedido -> assertThat(impedido.motivo()).isEqualTo(MotivoDeNota.YA_SE_PREPARA));
            assertThat(estado(dos, ficha)).isEqualTo(Estado.PRESENTADA);
        }
    }

    private Ficha enviada(EntreDos dos) {
        Ficha ficha = dos.completa(1);
        portal.getBean(EnviarInformativa.class)
                .enviar(capturista(dos, "Ana"), ficha.id(), dos.prueba().version(ficha.id()), Optional.empty());
        return ficha;
    }

    private static Identidad capturista(EntreDos dos, String nombre) {
        return dos.sesionDelCapturista(nombre, Facultad.values()).identidad();
    }

    private static Estado estado(EntreDos dos, Ficha ficha) {
        return Estado.de(dos.informativa(ficha));
    }

    private static NotaId nuevoId() {
        return new NotaId(UUID.randomUUID());
    }
}
