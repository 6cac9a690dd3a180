package mx.icsoe.portal.trabajadores.datos;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.Trabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresGuardados;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link TrabajadoresGuardados} en PostgreSQL. */
@Repository
class TrabajadoresJdbc implements TrabajadoresGuardados {

    private static final int POR_VIAJE = 2_000;
    private static final String DEL_CONTRATO = " where contratista_id = :contratista and contrato_id = :contrato ";

    private final JdbcClient base;
    private final CuentaJdbc cuenta;
    private final TransactionTemplate punto;

    TrabajadoresJdbc(JdbcClient base, CuentaJdbc cuenta, PlatformTransactionManager transacciones) {
        this.base = base;
        this.cuenta = cuenta;
        this.punto = new TransactionTemplate(transacciones);
        this.punto.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public long cuenta(ContratistaId contratista, ContratoId contrato) {
        return cuenta.de(contratista, contrato);
    }

    /** Por tramos y no con un cursor: así no retiene una conexión mientras se visita a cada uno. */
    @Override
    public void recorrer(ContratistaId contratista, ContratoId contrato, Consumer<Trabajador> visita) {
        String ultimo = "";
        List<Trabajador> tramo;
        do {
            tramo = pagina(contratista, contrato, ultimo, POR_VIAJE);
            tramo.forEach(visita);
            ultimo = tramo.isEmpty() ? ultimo : tramo.getLast().nss().valor();
        } while (tramo.size() == POR_VIAJE);
    }

    @Override
    public Map<ContratoId, Long> cuentas(ContratistaId contratista, Collection<ContratoId> contratos) {
        Map<ContratoId, Long> cuentas = new HashMap<>();
        base.sql("""
                        select contrato_id, cuantos from trabajadores.cuenta
                        where contratista_id = :contratista and contrato_id = any (:contratos)
                        """)
                .param("contratista", contratista.valor())
                .param("contratos", contratos.stream().map(ContratoId::valor).toArray(UUID[]::new))
                .query(fila -> {
                    cuentas.put(new ContratoId(fila.getObject(1, UUID.class)), fila.getLong(2));
                });
        return cuentas;
    }

    @Override
    public Map<ContratoId, Long> cuentas(Map<ContratistaId, List<ContratoId>> contratos) {
        Map<ContratoId, Long> cuentas = new HashMap<>();
        base.sql("""
                        select contrato_id, cuantos from trabajadores.cuenta
                        join unnest(:contratistas, :contratos) as pedidos (contratista_id, contrato_id)
                            using (contratista_id, contrato_id)
                        """)
                .param("contratistas", contratistasDeCadaUno(contratos))
                .param(
                        "contratos",
                        contratos.values().stream()
                                .flatMap(List::stream)
                                .map(ContratoId::valor)
                                .toArray(UUID[]::new))
                .query(fila -> {
                    cuentas.put(new ContratoId(fila.getObject(1, UUID.class)), fila.getLong(2));
                });
        return cuentas;
    }

    private static UUID[] contratistasDeCadaUno(Map<ContratistaId, List<ContratoId>> contratos) {
        return contratos.entrySet().stream()
                .flatMap(cada ->
                        cada.getValue().stream().map(uno -> cada.getKey().valor()))
                .toArray(UUID[]::new);
    }

    @Override
    public List<Trabajador> pagina(ContratistaId contratista, ContratoId contrato, String despuesDe, int cuantos) {
        return del(contratista, contrato, "and nss > :desde order by nss limit :cuantos")
                .param("desde", despuesDe)
                .param("cuantos", cuantos)
                .query(FilaDeTrabajador::leer)
                .list();
    }

    @Override
    public List<Trabajador> hallar(ContratistaId contratista, ContratoId contrato, String texto, int cuantos) {
        return del(contratista, contrato, """
                        and (starts_with(nss, :texto) or starts_with(curp, upper(:texto))
                             or strpos(translate(lower(nombre), 'áéíóúü', 'aeiouu'),
                                       translate(lower(:texto), 'áéíóúü', 'aeiouu')) > 0)
                        order by nss limit :cuantos
                        """)
                .param("texto", texto)
                .param("cuantos", cuantos)
                .query(FilaDeTrabajador::leer)
                .list();
    }

    @Override
    public Optional<Guardado> buscar(ContratistaId contratista, ContratoId contrato, Nss nss) {
        return del(contratista, contrato, "and nss = :nss")
                .param("nss", nss.valor())
                .query((fila, n) -> new Guardado(FilaDeTrabajador.leer(fila, n), fila.getInt("version")))
                .optional();
    }

    private JdbcClient.StatementSpec del(ContratistaId contratista, ContratoId contrato, String resto) {
        return base.sql("select " + FilaDeTrabajador.COLUMNAS + " from trabajadores.trabajador" + DEL_CONTRATO + resto)
                .param("contratista", contratista.valor())
                .param("contrato", contrato.valor());
    }

    @Override
    public List<MotivoDeTrabajador> choques(ContratoAbierto contrato, Trabajador trabajador, Optional<Nss> menos) {
        return base.sql("""
                        select nss = :nss, curp = :curp from trabajadores.trabajador
                        where contratista_id = :contratista and contrato_id = :contrato
                          and (nss = :nss or curp = :curp) and nss <> :menos
                        """)
                .param("contratista", contrato.contratista().valor())
                .param("contrato", contrato.id().valor())
                .param("nss", trabajador.nss().valor())
                .param("curp", trabajador.curp().valor())
                .param("menos", menos.map(Nss::valor).orElse(""))
                .query((fila, n) ->
                        fila.getBoolean(1) ? MotivoDeTrabajador.NSS_REGISTRADO : MotivoDeTrabajador.CURP_REGISTRADA)
                .list();
    }

    @Override
    public boolean agregar(ContratoAbierto contrato, Trabajador trabajador) {
        int filas = datos(base.sql("""
                        insert into trabajadores.trabajador
                            (contratista_id, contrato_id, nss, curp, sbc_centavos, nombre)
                        values (:contratista, :contrato, :nss, :curp, :sbc, :nombre)
                        on conflict do nothing
                        """), contrato, trabajador).update();
        cuenta.sumar(contrato, filas);
        return filas == 1;
    }

    /** Chocar deshace solo este cambio: lo demás de la transacción sigue. */
    @Override
    public Cambio cambiar(ContratoAbierto contrato, Nss quien, Trabajador nuevo, int version) {
        try {
            return punto.execute(estado -> actualizar(contrato, quien, nuevo, version)) == 1
                    ? Cambio.HECHO
                    : Cambio.ES_OTRO;
        } catch (DuplicateKeyException repetido) {
            return Cambio.REPETIDO;
        }
    }

    /** Sin tocar la cuenta, que no cambia y que las cargas apartan después de sus renglones; la captura la exige la base. */
    private int actualizar(ContratoAbierto contrato, Nss quien, Trabajador nuevo, int version) {
        return datos(base.sql("""
                        update trabajadores.trabajador
                        set nss = :nss, curp = :curp, sbc_centavos = :sbc, nombre = :nombre, version = version + 1
                        where contratista_id = :contratista and contrato_id = :contrato
                          and nss = :quien and version = :version
                        """), contrato, nuevo)
                .param("quien", quien.valor())
                .param("version", version)
                .update();
    }

    private static JdbcClient.StatementSpec datos(
            JdbcClient.StatementSpec orden, ContratoAbierto contrato, Trabajador trabajador) {
        return orden.param("contratista", contrato.contratista().valor())
                .param("contrato", contrato.id().valor())
                .param("nss", trabajador.nss().valor())
                .param("curp", trabajador.curp().valor())
                .param("sbc", trabajador.sbc().centavos())
                .param("nombre", trabajador.nombre().orElse(null));
    }

    @Override
    public boolean quitar(ContratoAbierto contrato, Nss quien) {
        return borrar(contrato, "and nss = :quien", "quien", quien.valor()) == 1;
    }

    @Override
    public long quitarLosDe(ContratoAbierto contrato, CargaId carga) {
        return borrar(contrato, "and carga_id = :carga", "carga", carga.valor());
    }

    @Override
    public long vaciar(ContratoAbierto contrato) {
        return borrar(contrato, "and :todos", "todos", true);
    }

    private long borrar(ContratoAbierto contrato, String cuales, String nombre, Object valor) {
        long borrados = base.sql("delete from trabajadores.trabajador" + DEL_CONTRATO + cuales)
                .param("contratista", contrato.contratista().valor())
                .param("contrato", contrato.id().valor())
                .param(nombre, valor)
                .update();
        cuenta.sumar(contrato, -borrados);
        return borrados;
    }

    @Override
    public long copiar(ContratoId origen, ContratoAbierto destino) {
        long copiados = base.sql("""
                        insert into trabajadores.trabajador
                            (contratista_id, contrato_id, nss, curp, sbc_centavos, nombre)
                        select contratista_id, :destino, nss, curp, sbc_centavos, nombre
                        from trabajadores.trabajador
                        where contratista_id = :contratista and contrato_id = :origen
                        order by nss
                        on conflict do nothing
                        """)
                .param("contratista", destino.contratista().valor())
                .param("destino", destino.id().valor())
                .param("origen", origen.valor())
                .update();
        cuenta.sumar(destino, copiados);
        return copiados;
    }
}
