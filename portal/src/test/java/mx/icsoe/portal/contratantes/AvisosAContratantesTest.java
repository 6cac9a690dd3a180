package mx.icsoe.portal.contratantes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.InformativaPresentada;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A un contratante se le avisa cuando una presentación toca sus contratos: una vez, y aunque el proceso muera. */
class AvisosAContratantesTest extends PruebaDeContratantes {

    /** Lo que otras pruebas dejaron formado no estorba. */
    @BeforeEach
    void vacia() {
        avisar();
    }

    @Test
    void avisaEnElBuzonYPorCorreoQueUnaCorreccionCambioSusContratos() {
        portal.getBean(GuardarContacto.class)
                .guardar(
                        contratante.identidad().contratista(),
                        new Contacto(new Correo("compras@miradora.mx"), new Telefono("5512345678"), null),
                        0,
                        contratante.identidad().autor());
        informante.presentada(mio("Limpieza"), mio("Vigilancia"), deOtro("Jardinería"));
        informante.autorizar(rfc());
        var correccion = informante.corregir();
        informante.cambiar(correccion, "Limpieza", datos -> Informante.conObjeto(datos, "Limpieza dos"));
        informante.cambiar(correccion, "Vigilancia", datos -> deOtro("Vigilancia"));
        var presentada = informante.presentar(correccion);

        avisar();
        avisar();

        assertThat(avisos())
                .filteredOn(texto -> texto.contains(presentada.folio().valor()))
                .singleElement()
                .asString()
                .contains("1 contrato cambió, 1 contrato ya no te nombra", "/acuses/" + presentada.folio())
                .doesNotContain(AJENA, ajeno);
        assertThat(cartas()).as("la de la autorización y la del cambio").isEqualTo(2);
        assertThat(ver("/icsoe/compartidos"))
                .contains("Lo más reciente", presentada.folio().valor(), "1 contrato ya no te nombra");
    }

    @Test
    void noAvisaAQuienNoLeTocoNada() {
        informante.presentada(mio("Limpieza"), deOtro("Jardinería"));
        informante.autorizar(rfc());
        var correccion = informante.corregir();
        informante.cambiar(correccion, "Jardinería", datos -> Informante.conObjeto(datos, "Jardinería y riego"));
        var presentada = informante.presentar(correccion);

        avisar();

        assertThat(avisos())
                .noneMatch(texto -> texto.contains(presentada.folio().valor()));
        assertThat(novedades()).isEmpty();
    }

    @Test
    void noAvisaAQuienYaNoEstaAutorizado() {
        informante.presentada(mio("Limpieza"));
        informante.retirar(informante.autorizar(rfc()));
        var presentada = informante.presentar(informante.complementar(TipoDeInformativa.SIN_EFECTOS));

        avisar();

        assertThat(avisos())
                .noneMatch(texto -> texto.contains(presentada.folio().valor()));
    }

    @Test
    void avisaQueQuedoSinEfectosYQueSeInformo() {
        informante.autorizar(rfc());
        var normal = informante.presentada(mio("Limpieza"));
        avisar();
        var cancelada = informante.presentar(informante.complementar(TipoDeInformativa.SIN_EFECTOS));
        avisar();

        assertThat(avisos())
                .anyMatch(texto -> texto.contains(normal.folio().valor()) && texto.contains("1 contrato nuevo contigo"))
                .anyMatch(texto ->
                        texto.contains(cancelada.folio().valor()) && texto.contains("1 contrato quedó sin efectos"));
    }

    /** Quien nunca ha entrado no tiene buzón: lo encuentra al llegar. */
    @Test
    void quienEntraPorPrimeraVezEncuentraLoQuePasoAntes() {
        String nuevo = Informante.otroRfc("NVO");
        informante.presentada(Informante.con(nuevo, "Recién Llegada", "Limpieza"));
        informante.autorizar(nuevo);
        var cancelada = informante.presentar(informante.complementar(TipoDeInformativa.SIN_EFECTOS));
        avisar();

        contratante = SesionDePrueba.deAlta(portal, nuevo);

        assertThat(avisos()).isEmpty();
        assertThat(ver("/icsoe/bienvenida"))
                .contains("Un contratista te deja ver", "no hace falta registrar tus datos generales", "Continuar");
        assertThat(ver("/icsoe/compartidos"))
                .contains("1 contrato quedó sin efectos", cancelada.folio().valor());
    }

    /** Entre que se presentó y que alguien avisa, el proceso puede morir: lo formado se confirmó con lo presentado. */
    @Test
    void seFormaEnLaTransaccionQuePresenta() {
        informante.autorizar(rfc());
        var ficha = informante.normal(mio("Limpieza"));
        var transaccion = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));

        var formados = transaccion.execute(estado -> {
            portal.publishEvent(
                    new InformativaPresentada(ficha, informante.identidad().autor(), reloj.instant()));
            estado.setRollbackOnly();
            return formados(ficha.id());
        });

        assertThat(formados).isEqualTo(1);
        assertThat(formados(ficha.id())).isZero();
    }

    @Test
    void loQueFallaSeAplazaYNoDetieneALosDemas() {
        informante.autorizar(rfc());
        var rota = informante.normal(mio("Limpieza"));
        new TransactionTemplate(portal.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(estado -> portal.getBean(ColaDeAvisos.class)
                        .formar(new PorAvisar(rota.contratista(), rota.id()), reloj.instant()));
        reloj.avanzar(Duration.ofMinutes(1));

        avisar();
        assertThat(formados(rota.id()))
                .as("no estaba presentada: se intentará después")
                .isEqualTo(1);

        var presentada = informante.presentar(rota);
        reloj.avanzar(Duration.ofMinutes(5));
        avisar();
        assertThat(avisos()).anyMatch(texto -> texto.contains(presentada.folio().valor()));
        assertThat(formados(rota.id())).isZero();
    }

    @Test
    void variosNodosALaVezAvisanUnaSolaVez() throws Exception {
        informante.autorizar(rfc());
        var presentada = informante.presentada(mio("Limpieza"));
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var futuro : hilos.invokeAll(IntStream.range(0, 6)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        avisar();
                        return null;
                    })
                    .toList())) {
                futuro.get();
            }
        }

        assertThat(avisos())
                .filteredOn(texto -> texto.contains(presentada.folio().valor()))
                .hasSize(1);
        assertThat(novedades()).hasSize(1);
    }

    private List<String> avisos() {
        return base.sql("select row_to_json(a)::text from avisos.aviso a where a::text like '%' || :quien || '%'")
                .param("quien", contratante.identidad().contratista().valor().toString())
                .query((fila, numero) -> fila.getString(1))
                .list();
    }

    private long cartas() {
        return base.sql("select count(carta_id) from avisos.aviso where destinatario_id = :quien")
                .param("quien", contratante.identidad().contratista().valor())
                .query(Long.class)
                .single();
    }

    private List<String> novedades() {
        return base.sql("select folio from contratantes.novedad where contratista_id = :contratista")
                .param("contratista", informante.identidad().contratista().valor())
                .query((fila, numero) -> fila.getString(1))
                .list();
    }

    private long formados(InformativaId informativa) {
        return base.sql("select count(*) from contratantes.por_avisar where informativa_id = :id")
                .param("id", informativa.valor())
                .query(Long.class)
                .single();
    }
}
